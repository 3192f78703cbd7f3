package org.sourcebook.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The type of a problem is an address at which it is explained.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemPagesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void everyTypeHasAPage(ProblemType type) {
		RawHttp.Answer answer = RawHttp.send(this.port, "GET /problems/" + type.slug() + " HTTP/1.1" + RawHttp.BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains(type.title(), type.explanation());
		assertThat(RawHttp.get(this.port, "/problems").body()).contains("<a href=\"/problems/" + type.slug() + "\">");
	}

}
