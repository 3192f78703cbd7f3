package org.sourcebook.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A failure is told to the operator, and never passes for an answer.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

	@LocalServerPort
	private int port;

	@Test
	void aFailureIsLoggedWithItsCause(CapturedOutput output) {
		RawHttp.get(this.port, "/api/v1/fails");
		assertThat(output).contains("GET /api/v1/fails failed", "a secret of the inside", "ToyController.fails");
	}

	@Test
	void aRefusalIsNotLogged(CapturedOutput output) {
		for (String path : List.of("/api/v1/nope", "/api/v1/plain?x=y", "/api/v1/claims/nobody", "/api/v1/%00")) {
			RawHttp.get(this.port, path);
		}
		assertThat(output.getAll()).doesNotContain("ERROR", "WARN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/breaks-off", "/api/v1/breaks-off-later", "/api/v1/breaks-off-writing" })
	void anAnswerThatBreaksOffDoesNotLookWhole(String path, CapturedOutput output) {
		RawHttp.Answer answer = RawHttp.get(this.port, path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.complete()).isFalse();
		assertThat(answer.body()).hasSizeGreaterThan(50_000).doesNotContain("]", "problems");
		assertThat(output).contains("a secret of the inside").doesNotContain("ErrorPage");
	}

	@Test
	void anAnswerThatDoesNotBreakOffLooksWhole() {
		assertThat(RawHttp.get(this.port, "/api/v1/plain").complete()).isTrue();
	}

}
