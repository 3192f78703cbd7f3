package org.sourcebook.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import org.sourcebook.web.RawHttp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of every site may read the API, whatever it answers.
 */
class AnyOriginTests {

	private static final String EXPOSED = "Link, ETag, X-Row-Count";

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@ParameterizedTest
	@CsvSource({ "GET,/api/v1,200", "GET,/api/v1/claims,200", "HEAD,/api/v1/claims,200", "GET,/api/v1/nothing,404",
			"GET,/api/v1/claims?x=y,400", "GET,/api/v1/sources/hur,308", "POST,/api/v1/claims,405",
			"OPTIONS,/api/v1/claims,200", "GET,/api/v1/claims?a=%zz,400" })
	void everyAnswerMayBeRead(String method, String path, int status) {
		for (String origin : List.of("", "Origin: https://newsroom.example\r\n")) {
			this.api.each().forEach((each) -> {
				RawHttp.Answer answer = RawHttp.send(each.port(),
						method + " " + path
								+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n" + origin
								+ "\r\n");
				assertThat(answer.status()).isEqualTo(status);
				assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
				assertThat(answer.header("access-control-expose-headers")).isEqualTo(EXPOSED);
				assertThat(answer.header("access-control-allow-credentials")).isEmpty();
				assertThat(answer.header("vary")).doesNotContain("Origin");
			});
		}
	}

	@Test
	void whatTomcatRefusesItselfMayBeReadToo() {
		RawHttp.Answer answer = RawHttp.get(this.api.each().get(0).port(), "/api/v1/%00");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST" })
	void aBrowserIsToldWhatItMaySend(String method) {
		RawHttp.Answer answer = RawHttp.send(this.api.each().get(0).port(),
				"OPTIONS /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
						+ "Origin: https://newsroom.example\r\nAccess-Control-Request-Method: " + method
						+ "\r\nAccess-Control-Request-Headers: if-none-match\r\n\r\n");
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.bytes()).isEmpty();
		assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(answer.header("access-control-allow-methods")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(answer.header("access-control-allow-headers")).isEqualTo("*");
	}

	@Test
	void optionsAreWhatAnAddressAllows() {
		for (String method : List.of("OPTIONS", "DELETE")) {
			Reply reply = this.api.send(method, "/api/v1/claims");
			assertThat(String.valueOf(reply.header("allow")).split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD",
					"OPTIONS");
		}
	}

	@Test
	void otherPagesAreNotOfferedToOtherSites() {
		assertThat(this.api.send("GET", "/problems").header("access-control-allow-origin")).isNull();
	}

}
