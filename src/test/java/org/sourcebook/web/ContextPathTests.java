package org.sourcebook.web;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything works below a path of the newsroom's choosing, and every link has it.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "server.servlet.context-path=/desk")
class ContextPathTests {

	@LocalServerPort
	private int port;

	@Test
	void typesOfProblemsLieBelowTheContextPath() {
		for (String path : new String[] { "/desk/api/v1/claims?x=y", "/desk/nope", "/desk/api/v1/filter-refuses",
				"/desk/%00", "/elsewhere" }) {
			RawHttp.Answer answer = RawHttp.get(this.port, path);
			assertThat(answer.json().get("instance").stringValue()).isEqualTo(path);
			String type = answer.json().get("type").stringValue();
			assertThat(type).startsWith("/desk/problems/");
			assertThat(RawHttp.get(this.port, type).status()).isEqualTo(200);
		}
	}

	@Test
	void linksBetweenTheProblemPagesLead() {
		assertThat(RawHttp.get(this.port, "/desk/problems").body()).contains("href=\"/desk/problems/bad-parameter\"");
	}

	@Test
	void aSuggestionHasTheContextPath() {
		assertThat(RawHttp.get(this.port, "/desk/api/v1/claim").json().get("detail").stringValue())
			.isEqualTo("There is nothing at /desk/api/v1/claim. Did you mean /desk/api/v1/claims?");
	}

	@Test
	void aRenamedRecordIsFoundBelowTheContextPath() {
		assertThat(RawHttp.get(this.port, "/desk/api/v1/claims/desk/relations").header("Location"))
			.isEqualTo("/desk/api/v1/claims/current/relations");
	}

	@Test
	void theNextPageLiesBelowTheContextPath() {
		String next = RawHttp.get(this.port, "/desk/api/v1/claims?q=x").json().get("next").stringValue();
		assertThat(next).startsWith("/desk/api/v1/claims?q=x&cursor=");
		assertThat(RawHttp.get(this.port, next).status()).isEqualTo(200);
	}

}
