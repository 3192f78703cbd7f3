package org.sourcebook.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A suffix is another way to say {@code Accept}, and stays in links.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SuffixTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/plain.json", "/api/v1/claims.json?q=x", "/api/v1/claims/c1.json",
			"/api/v1/json-only.json" })
	void everyPathTakesJson(String path) {
		RawHttp.Answer answer = RawHttp.send(this.port, "GET " + path + " HTTP/1.1" + RawHttp.BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			/api/v1/json-only.csv,   /api/v1/json-only
			/api/v1/json-only.jsn,   /api/v1/json-only.json
			/api/v1/claims.xml,      /api/v1/claims
			/api/v1/claims/c1.xml,   /api/v1/claims/c1
			/api/v1/claims/c1.csv,   /api/v1/claims/c1
			/api/v1/clams.json,      /api/v1/claims.json
			/api/v1/claims.csv.json, /api/v1/claims
			/api/v1/.json,           -
			/api/v1/nothing.csv,     -
			/robots.txt,             -
			/problems.json,          /problems
			""")
	void aSuffixThePathDoesNotHaveIsAnUnknownPath(String path, @Nullable String suggestion) {
		RawHttp.Answer answer = RawHttp.get(this.port, path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/not-found");
		assertThat(answer.json().get("instance").stringValue()).isEqualTo(path);
		assertThat(answer.json().get("detail").stringValue()).isEqualTo("There is nothing at " + path + "."
				+ ((suggestion != null) ? " Did you mean " + suggestion + "?" : ""));
	}

	@Test
	void aSuffixStaysInLinks() {
		String next = RawHttp.get(this.port, "/api/v1/claims.json?q=x").json().get("next").stringValue();
		assertThat(next).startsWith("/api/v1/claims.json?q=x&cursor=");
		assertThat(RawHttp.get(this.port, next).status()).isEqualTo(200);
		assertThat(RawHttp.get(this.port, next.replace(".json", "")).status()).isEqualTo(200);
		assertThat(RawHttp.get(this.port, "/api/v1/claims.json?x=y").json().get("instance").stringValue())
			.isEqualTo("/api/v1/claims.json?x=y");
		assertThat(RawHttp.get(this.port, "/api/v1/claims/old/relations.json?fields=id").header("Location"))
			.isEqualTo("/api/v1/claims/current/relations.json?fields=id");
	}

	@Test
	void everyAnswerOfTheApiVariesWithAccept() {
		for (String path : new String[] { "/api/v1/plain", "/api/v1/plain.json", "/api/v1/nope", "/api/v1/a.b",
				"/api/v1/claims?x=y" }) {
			assertThat(RawHttp.get(this.port, path).header("Vary")).as(path).isEqualTo("Accept");
		}
	}

	@Test
	void aSuffixChangesNoMethod() {
		assertThat(RawHttp.send(this.port, "HEAD /api/v1/plain.json HTTP/1.1" + RawHttp.BROWSER).status())
			.isEqualTo(200);
		assertThat(RawHttp.send(this.port, "POST /api/v1/plain.json HTTP/1.1" + RawHttp.BROWSER).status())
			.isEqualTo(405);
	}

}
