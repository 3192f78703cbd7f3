package org.sourcebook.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever goes wrong, and wherever, the answer has one shape.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemsTests {

	@LocalServerPort
	private int port;

	static Stream<Arguments> requests() {
		String browser = " HTTP/1.1" + RawHttp.BROWSER;
		String lines = "\r\nHost: localhost\r\nConnection: close\r\n";
		return Stream.of(
				// found nothing
				arguments("GET /api/v1/nope" + browser, 404, "not-found", "/api/v1/nope"),
				arguments("POST /api/v1/nope?a=b" + browser, 404, "not-found", "/api/v1/nope?a=b"),
				arguments("GET /nope" + browser, 404, "not-found", "/nope"),
				arguments("GET /" + browser, 404, "not-found", "/"),
				arguments("GET /error" + browser, 404, "not-found", "/error"),
				arguments("GET //localhost/nope" + browser, 404, "not-found", "/.//localhost/nope"),
				arguments("GET /api/v1/./claims" + browser, 404, "not-found", "/api/v1/./claims"),
				arguments("GET http://localhost/nope" + browser, 404, "not-found", "/nope"),
				arguments("GET /api/v1/filter-finds-nothing" + browser, 404, "not-found",
						"/api/v1/filter-finds-nothing"),
				arguments("GET /api/v1/claims/nobody" + browser, 404, "unknown-record", "/api/v1/claims/nobody"),
				arguments("GET /problems/nothing" + browser, 404, "unknown-record", "/problems/nothing"),
				// refused by the application
				arguments("GET /api/v1/plain?a=%C3%A9" + browser, 400, "bad-parameter", "/api/v1/plain?a=%C3%A9"),
				arguments("GET /api/v1/plain;a=b" + browser, 400, "bad-parameter", "/api/v1/plain;a=b"),
				arguments("POST /api/v1/plain" + browser, 405, "method-not-allowed", "/api/v1/plain"),
				arguments("PURGE /api/v1/plain" + browser, 405, "method-not-allowed", "/api/v1/plain"),
				arguments("GET /api/v1/json-only" + browser, 406, "not-acceptable", "/api/v1/json-only"),
				arguments("GET /api/v1/plain HTTP/1.1\r\nAccept: nonsense" + lines + "\r\n", 406, "not-acceptable",
						"/api/v1/plain"),
				arguments(
						"POST /api/v1/notes HTTP/1.1\r\nContent-Type: text/csv\r\nContent-Length: 1" + lines + "\r\na",
						415, "unsupported-media-type", "/api/v1/notes"),
				arguments("POST /api/v1/notes HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 1" + lines
						+ "\r\n{", 400, "bad-request", "/api/v1/notes"),
				arguments("GET /api/v1/gone" + browser, 410, "http-error", "/api/v1/gone"),
				arguments("GET /api/v1/starting" + browser, 503, "not-ready", "/api/v1/starting"),
				// failed
				arguments("GET /api/v1/fails" + browser, 500, "internal-error", "/api/v1/fails"),
				arguments("GET /api/v1/overflows" + browser, 500, "internal-error", "/api/v1/overflows"),
				arguments("GET /api/v1/unwritable HTTP/1.1" + lines + "\r\n", 500, "internal-error",
						"/api/v1/unwritable"),
				arguments("GET /api/v1/filter-fails?a=b" + browser, 500, "internal-error", "/api/v1/filter-fails?a=b"),
				arguments("GET /api/v1/filter-refuses" + browser, 410, "http-error", "/api/v1/filter-refuses"),
				// cannot be decoded
				arguments("GET /api/v1/plain?q=%zz" + browser, 400, "bad-parameter", "/api/v1/plain?q=%25zz"),
				arguments("GET /api/v1/plain?q=%" + browser, 400, "bad-parameter", "/api/v1/plain?q=%25"),
				arguments("GET /api/v1/plain?q=%ff" + browser, 400, "bad-parameter", "/api/v1/plain?q=%ff"),
				arguments("GET /api/v1/plain?=x" + browser, 400, "bad-parameter", "/api/v1/plain?=x"),
				arguments("GET /api/v1/%00" + browser, 400, "bad-request", "/api/v1/%00"),
				arguments("GET /api/v1%2fplain" + browser, 400, "bad-request", "/api/v1%2fplain"),
				arguments("GET /api/v1%5cplain" + browser, 400, "bad-request", "/api/v1%5cplain"),
				arguments("GET /api/v1/%zz?a=b" + browser, 400, "bad-request", "/api/v1/%25zz?a=b"),
				arguments("GET /api/v1/%ff" + browser, 400, "bad-request", "/api/v1/%ff"),
				arguments("GET /../nope" + browser, 400, "bad-request", "/../nope"),
				// breaks the rules of HTTP; Tomcat drops an address with characters no
				// address has
				arguments("GET /api\\v1" + browser, 400, "bad-request", ""),
				arguments("GET /api/v1/plain?q=<b>" + browser, 400, "bad-request", ""),
				arguments("GET /api/v1/pl\u00e4in" + browser, 400, "bad-request", ""),
				arguments("GET /api/v1/\u0000" + browser, 400, "bad-request", ""),
				arguments("GET api/v1/plain" + browser, 400, "bad-request", ""),
				arguments("GET *" + browser, 400, "bad-request", ""),
				arguments("GE(T /api/v1/plain" + browser, 400, "bad-request", ""),
				arguments("NONSENSE\r\n\r\n", 400, "bad-request", ""),
				arguments("GET /" + "a".repeat(17_000) + browser, 400, "bad-request", ""),
				arguments("GET /api/v1/plain HTTP/1.1\r\nX: " + "a".repeat(17_000) + lines + "\r\n", 400, "bad-request",
						"/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/1.1\r\nX Y: z" + lines + "\r\n", 400, "bad-request", "/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/1.1" + "\r\nX: y".repeat(200) + lines + "\r\n", 400, "bad-request",
						"/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "bad-request",
						"/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/1.1\r\nCookie: " + "a=b; ".repeat(400) + lines + "\r\n", 400,
						"bad-request", "/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/9.9" + RawHttp.BROWSER, 505, "http-error", "/api/v1/plain"),
				arguments("GET /api/v1/plain HTTP/1.1\r\nExpect: wonders" + lines + "\r\n", 417, "http-error",
						"/api/v1/plain"),
				arguments("POST /api/v1/notes HTTP/1.1\r\nTransfer-Encoding: wonders" + lines + "\r\n", 501,
						"http-error", "/api/v1/notes"),
				arguments("TRACE /api/v1/plain" + browser, 405, "method-not-allowed", "/api/v1/plain"),
				arguments("CONNECT localhost:80" + browser, 501, "http-error", ""));
	}

	@ParameterizedTest
	@MethodSource("requests")
	void everyRefusalIsAProblem(String request, int status, String type, String instance) {
		RawHttp.Answer answer = RawHttp.send(this.port, request);
		JsonNode problem = answer.json();
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		List<String> members = Stream.of("type", "title", "status", "detail", "instance", "errors")
			.filter((member) -> !member.equals("errors") || type.equals("bad-parameter"))
			.toList();
		assertThat(problem.propertyNames()).containsExactlyElementsOf(members);
		assertThat(problem.get("type").stringValue()).isEqualTo("/problems/" + type);
		assertThat(problem.get("status").intValue()).isEqualTo(status);
		assertThat(problem.get("title").stringValue()).isNotBlank();
		assertThat(problem.get("detail").stringValue()).isNotBlank();
		assertThat(problem.get("instance").stringValue()).isEqualTo(instance);
		assertThat(URI.create(problem.get("instance").stringValue()).getHost()).isNull();
	}

	@ParameterizedTest
	@MethodSource("requests")
	void noProblemTellsOfTheInside(String request) {
		RawHttp.Answer answer = RawHttp.send(this.port, request);
		assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
		assertThat(answer.body()).doesNotContainIgnoringCase("tomcat")
			.doesNotContain("<html", "secret", "Exception", "org.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nope", "/api/v1/plain?a=b", "/api/v1/fails", "/api/v1/filter-refuses", "/%00" })
	void aProblemAskedForByHeadHasNoBody(String path) {
		RawHttp.Answer get = RawHttp.send(this.port, "GET " + path + " HTTP/1.1" + RawHttp.BROWSER);
		RawHttp.Answer head = RawHttp.send(this.port, "HEAD " + path + " HTTP/1.1" + RawHttp.BROWSER);
		assertThat(head.status()).isEqualTo(get.status());
		assertThat(head.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(get.body()).isNotEmpty();
		assertThat(head.body()).isEmpty();
	}

	@Test
	void aRefusedMethodComesWithThoseThatAreTaken() {
		for (String method : List.of("POST", "DELETE", "PURGE", "TRACE")) {
			RawHttp.Answer answer = RawHttp.send(this.port, method + " /api/v1/plain HTTP/1.1" + RawHttp.BROWSER);
			assertThat(answer.header("Allow")).as(method).isEqualTo("GET,HEAD,OPTIONS");
		}
		assertThat(RawHttp.get(this.port, "/api/v1/notes").header("Allow")).isEqualTo("POST,OPTIONS");
	}

	@Test
	void optionsAreAnsweredAndNotBound() {
		RawHttp.Answer answer = RawHttp.send(this.port, "OPTIONS /api/v1/plain?x=y HTTP/1.1" + RawHttp.BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow")).isEqualTo("GET,HEAD,OPTIONS");
	}

	@Test
	void anUnknownRecordComesWithTheNearest() {
		assertThat(RawHttp.get(this.port, "/api/v1/claims/c2").json().get("detail").stringValue())
			.isEqualTo("There is no claim with the id c2. Did you mean c1?");
		assertThat(RawHttp.get(this.port, "/problems/bad-parametr").json().get("detail").stringValue())
			.endsWith("Did you mean bad-parameter?");
	}

	@Test
	void whatTheApplicationSaysOfARefusalIsTold() {
		assertThat(RawHttp.get(this.port, "/api/v1/starting").json().get("detail").stringValue())
			.isEqualTo("The records are being loaded.");
	}

}
