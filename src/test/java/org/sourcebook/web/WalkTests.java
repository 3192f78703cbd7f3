package org.sourcebook.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk through a collection keeps to the question it began with.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WalkTests {

	@LocalServerPort
	private int port;

	@Test
	void aWalkGoesOnFromTheCursorOfItsNextLink() {
		String next = get("/claims?source=a%20b&size=2").get("next").stringValue();
		assertThat(next).startsWith("/api/v1/claims?source=a%20b&size=2&cursor=");
		JsonNode second = RawHttp.get(this.port, next).json();
		assertThat(second.get("position")).hasToString("[\"first+\"]");
		String bigger = next.replace("size=2", "size=9&count=false&fields=id");
		assertThat(RawHttp.get(this.port, bigger).status()).isEqualTo(200);
	}

	@Test
	void aCursorOfAnotherQueryIsRefused() {
		String next = get("/claims?source=a").get("next").stringValue();
		for (String other : List.of(next.replace("source=a", "source=b"), next + "&q=x",
				next.replace("/claims?", "/claims?knownOn=2024&"))) {
			JsonNode problem = RawHttp.get(this.port, other).json();
			assertThat(problem.at("/errors/0/parameter").stringValue()).isEqualTo("cursor");
			assertThat(problem.at("/errors/0/reason").stringValue()).startsWith("belongs to another query");
		}
		assertThat(get("/claims?cursor=made-up").at("/errors/0/reason").stringValue()).startsWith("is not a cursor");
	}

	private JsonNode get(String path) {
		return RawHttp.get(this.port, "/api/v1" + path).json();
	}

}
