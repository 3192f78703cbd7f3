package org.sourcebook.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A former id leads to the current one.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RenamedRecordTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/claims/old/relations, /claims/current/relations",
			"/claims/relations/relations, /claims/current/relations",
			"/claims/claims/relations, /claims/current/relations",
			"/claims/old.v1.csv/relations, /claims/current.v1.csv/relations",
			"/claims/%6Fld/relations, /claims/current/relations",
			"/claims/old/relations?edition=%C3%A9&fields=old, /claims/current/relations?edition=%C3%A9&fields=old" })
	void aRenamedRecordIsElsewhere(String path, String location) {
		RawHttp.Answer answer = RawHttp.get(this.port, "/api/v1" + path);
		assertThat(answer.status()).isEqualTo(308);
		assertThat(answer.header("Location")).isEqualTo("/api/v1" + location);
		assertThat(answer.body()).isEmpty();
		assertThat(answer.headers()).doesNotContainKey("content-type");
	}

	@Test
	void aRenamingThatIsNotInThePathIsAFailureAndNoEndlessWalk() {
		assertThat(RawHttp.get(this.port, "/api/v1/claims/lost").status()).isEqualTo(500);
	}

}
