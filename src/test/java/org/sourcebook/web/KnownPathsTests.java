package org.sourcebook.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who mistyped a path is shown the one that was meant.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KnownPathsTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			/api/v1/claim, /api/v1/claims
			/api/v1/claims/, /api/v1/claims
			/api/v1/Claims?q=x, /api/v1/claims
			/api/v2/clams, /api/v1/claims
			/api/v1/claims/c1/relation, /api/v1/claims/c1/relations
			/api/v1/clams/a%20b/relations, /api/v1/claims/a%20b/relations
			/api/v1/estimates/, -
			/api/v1, -
			/api/v1/claims/c1/relations/more, -
			/robots.txt, -
			/problem, /problems
			/eror, -
			""")
	void theNearestKnownPathIsSuggested(String path, String suggestion) {
		String detail = RawHttp.get(this.port, path).json().get("detail").stringValue();
		String asked = path.replaceFirst("\\?.*", "");
		assertThat(detail).isEqualTo("There is nothing at " + asked + "."
				+ ((suggestion != null) ? " Did you mean " + suggestion + "?" : ""));
	}

}
