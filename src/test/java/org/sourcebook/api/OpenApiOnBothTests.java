package org.sourcebook.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document is the same, byte by byte, whatever the database, the port and the
 * start.
 */
class OpenApiOnBothTests {

	@ParameterizedTest
	@ValueSource(strings = { "/v3/api-docs", "/v3/api-docs.yaml" })
	void itIsTheSameOnEachDatabase(String path) {
		assertThat(ApiOnBoth.real().ok(path).body()).isNotEmpty();
	}

}
