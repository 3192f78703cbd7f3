package org.sourcebook.format;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A list that could not be written to its end does not look as if it had been.
 */
@FormatTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenOffTests {

	/** So long that a few thousand items are too many to be held until they are whole. */
	private static final String TEXT = "x".repeat(1000);

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv?items=5000&failsAt=3500", "ndjson?items=5000&failsAt=3500",
			"csv?items=9000&failsAt=8500", "csv?items=5000&failsAt=3500&failure=store-gone",
			"ndjson?items=5000&failsAt=3500&failure=store-gone", "csv?items=3500&miscounts=true" })
	void aFailureInMidStreamBreaksTheConnection(String query, CapturedOutput output) {
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.http.send("GET", "/api/v1/toys." + query + "&text=" + TEXT));
		assertThat(output).contains("the answer broke off");
	}

	@Test
	void theLastChunkIsMissing() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write(("GET /api/v1/toys.csv?items=5000&failsAt=3500&text=" + TEXT
						+ " HTTP/1.1\r\nHost: localhost\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 200").contains("t300,").doesNotContain("\r\n0\r\n", "problem");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv?items=1000&failsAt=500", "ndjson?items=1500&failsAt=1400",
			"csv?items=1500&miscounts=true" })
	void aFailureOfAShortListIsAProblem(String query) {
		Http.Answer answer = this.http.any("GET", "/api/v1/toys." + query + "&text=" + TEXT);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.response().headers().map()).doesNotContainKeys("x-row-count", "link", "etag");
	}

	@Test
	void aFailureBeforeAnythingIsSentIsAProblem() {
		Http.Answer answer = this.http.any("GET", "/api/v1/toys.csv?items=2000&failsAt=3&text=x&download=1&size=5");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().get("status").intValue()).isEqualTo(500);
		assertThat(answer.response().headers().map()).doesNotContainKeys("x-row-count", "link", "content-disposition");
	}

	@Test
	void aClientThatGoesIsNoFailure(CapturedOutput output) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write(("GET /api/v1/toys.csv?items=300000&text=" + TEXT + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			InputStream answer = socket.getInputStream();
			assertThat(answer.readNBytes(1000)).hasSize(1000);
			socket.setSoLinger(true, 0);
		}
		Thread.sleep(2_000);
		assertThat(output).doesNotContain("ERROR", "Exception");
	}

}
