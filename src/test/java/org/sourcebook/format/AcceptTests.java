package org.sourcebook.format;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An address has the formats it states and no others, and a problem is always a problem.
 */
@FormatTest
class AcceptTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void everyMappingStatesWhatItProduces() {
		assertThat(this.mapping.getHandlerMethods().keySet())
			.filteredOn((info) -> info.getPatternValues().stream().anyMatch((pattern) -> pattern.startsWith("/api/")))
			.hasSizeGreaterThan(20)
			.noneMatch((info) -> info.getProducesCondition().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/yaml", "application/problem+json", "application/vnd.x+json",
			"application/xml", "text/html", "application/json;q=0", "*/*;q=0", "application/x;q=1, */*;q=0",
			"application/*+json;q=0, text/html" })
	void whatIsNotStatedIsNotAcceptable(String accept) {
		for (String path : new String[] { "", "/claims", "/metrics/troops-sent", "/locations", "/editions",
				"/editions/1", "/dictionary" }) {
			Http.Answer answer = this.http.any("GET", "/api/v1" + path, "Accept", accept);
			assertThat(answer.status()).as(path).isEqualTo(406);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/not-acceptable");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json;q=0, */*|text/csv", "text/*, application/json;q=0|text/csv",
			"application/json;q=0.1, text/csv;q=0|application/json", "*/*;q=0.1, text/csv|text/csv" })
	void aFormatOfNoQualityIsNotTaken(String accept, String type) {
		Http.Answer answer = this.http.any("GET", "/api/v1/dictionary", "Accept", accept);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith(type);
	}

	@ParameterizedTest
	@CsvSource({ "/claims.csv?x=y, 400", "/claims.ndjson?x=y, 400", "/locations.geojson?x=y, 400",
			"/claims.json?x=y, 400", "/claims.csv?source=nobody, 400", "/claims.csv?edition=99, 400",
			"/claims/nothing.json, 404", "/metrics/troops-sent.csv, 404", "/claims.geojson, 404", "/clams.csv, 404",
			"/toys.ndjson?items=-1&text=x&sort=, 400" })
	void aProblemIsAProblemWhateverTheSuffix(String path, int status) {
		for (String accept : new String[] { "*/*", "text/csv", "application/x-ndjson", "text/html" }) {
			Http.Answer answer = this.http.any("GET", "/api/v1" + path, "Accept", accept);
			assertThat(answer.status()).as(answer.body()).isEqualTo(status);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.json().get("instance").stringValue()).isEqualTo("/api/v1" + path);
		}
	}

}
