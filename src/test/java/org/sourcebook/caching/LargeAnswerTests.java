package org.sourcebook.caching;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.edition.NewestState;
import org.sourcebook.web.RawHttp;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An answer that is too large to be held is compressed on the way, and one that breaks
 * off does not look whole in any coding.
 */
class LargeAnswerTests {

	private static final byte[] ROW = "a row of an answer, one of many\n".getBytes(StandardCharsets.US_ASCII);

	private static final int MANY = 2 * HeldResponse.MOST / ROW.length;

	private static WebServer server;

	@BeforeAll
	static void start() {
		server = new TomcatServletWebServerFactory(0).getWebServer((context) -> {
			context.addServlet("rows", new Rows()).addMapping("/*");
			context.addFilter("answers",
					new ConditionalRequests(new Validators(new Release("", null), new NewestState((event) -> {
					})), DataSize.ofMegabytes(8)))
				.addMappingForUrlPatterns(null, false, "/*");
		});
		server.start();
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/large", "/api/v1/large?flush", "/api/v1/large?writer" })
	void aLargeAnswerIsSentOnAsItIsMade(String path) throws IOException {
		RawHttp.Answer plain = ask("GET", path, "identity");
		assertThat(plain.complete()).isTrue();
		assertThat(plain.header("transfer-encoding")).isEqualTo("chunked");
		assertThat(plain.header("x-row-count")).isEqualTo(String.valueOf(MANY));
		assertThat(plain.bytes()).hasSize(MANY * ROW.length).endsWith("one of many\n");
		RawHttp.Answer compressed = ask("GET", path, "gzip");
		assertThat(compressed.complete()).isTrue();
		assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
		assertThat(compressed.bytes().length()).isLessThan(plain.bytes().length() / 10);
		assertThat(plain(compressed)).isEqualTo(plain.bytes());
		assertThat(compressed.header("etag")).endsWith("-gzip\"").isNotEqualTo(plain.header("etag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip" })
	void theHeadOfALargeAnswerIsThatOfTheWhole(String coding) {
		RawHttp.Answer get = ask("GET", "/api/v1/large", coding);
		RawHttp.Answer head = ask("HEAD", "/api/v1/large", coding);
		assertThat(head.bytes()).isEmpty();
		assertThat(lasting(head)).isEqualTo(lasting(get));
		RawHttp.Answer known = ask("GET", "/api/v1/large", coding + "\r\nIf-None-Match: " + get.header("etag"));
		assertThat(known.status()).isEqualTo(304);
		assertThat(ask("GET", "/api/v1/large", coding + "\r\nIf-None-Match: *").status()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip" })
	void aLargeAnswerThatBreaksOffDoesNotLookWhole(String coding) {
		RawHttp.Answer answer = ask("GET", "/api/v1/large?breaks", coding);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.complete()).isFalse();
		if (coding.equals("gzip")) {
			assertThatThrownBy(() -> plain(answer)).isInstanceOf(EOFException.class);
		}
		assertThat(ask("GET", "/api/v1/large?breaks", coding).status()).isEqualTo(200);
	}

	@Test
	void aSmallAnswerThatBreaksOffIsAFailureAndNotKept() {
		for (int i = 0; i < 2; i++) {
			RawHttp.Answer answer = ask("GET", "/api/v1/small?breaks&flush", "gzip");
			assertThat(answer.status()).isEqualTo(500);
			assertThat(answer.header("etag")).isEmpty();
			assertThat(answer.header("content-encoding")).isEmpty();
			assertThat(answer.bytes()).doesNotContain("one of many");
		}
	}

	@Test
	void aSmallAnswerIsKeptWithItsHeaders() {
		RawHttp.Answer first = ask("GET", "/api/v1/small?flush", "gzip");
		int made = Rows.made;
		RawHttp.Answer second = ask("GET", "/api/v1/small?flush", "gzip");
		assertThat(Rows.made).isEqualTo(made);
		assertThat(lasting(second)).isEqualTo(lasting(first)).containsEntry("x-row-count", "100");
		assertThat(second.bytes()).isEqualTo(first.bytes());
		assertThat(first.header("content-length")).isEqualTo(String.valueOf(first.bytes().length()));
	}

	@Test
	void whatIsNotOfTheApiIsLeftAlone() {
		RawHttp.Answer answer = ask("GET", "/small", "gzip");
		assertThat(answer.header("etag")).isEmpty();
		assertThat(answer.header("content-encoding")).isEmpty();
	}

	private static RawHttp.Answer ask(String method, String path, String coding) {
		return RawHttp.send(server.getPort(), method + " " + path
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: " + coding + "\r\n\r\n");
	}

	private static String plain(RawHttp.Answer compressed) throws IOException {
		byte[] bytes = compressed.bytes().getBytes(StandardCharsets.ISO_8859_1);
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	private static Map<String, String> lasting(RawHttp.Answer answer) {
		Map<String, String> headers = new TreeMap<>(answer.headers());
		headers.keySet().removeAll(Set.of("date", "transfer-encoding"));
		return headers;
	}

	/**
	 * Answers with rows, few or many.
	 */
	private static final class Rows extends HttpServlet {

		private static volatile int made;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			made = made + 1;
			String query = String.valueOf(request.getQueryString());
			int rows = request.getRequestURI().endsWith("large") ? MANY : 100;
			response.setContentType("text/plain;charset=US-ASCII");
			response.setHeader("X-Row-Count", String.valueOf(rows));
			for (int i = 0; i < rows; i++) {
				if (query.contains("writer")) {
					response.getWriter().write(new String(ROW, StandardCharsets.US_ASCII));
				}
				else {
					write(response, query);
				}
			}
			if (query.contains("breaks")) {
				throw new IllegalStateException("broke off");
			}
		}

		private static void write(HttpServletResponse response, String query) throws IOException {
			OutputStream out = response.getOutputStream();
			out.write(ROW);
			if (query.contains("flush")) {
				out.flush();
				response.flushBuffer();
			}
		}

	}

}
