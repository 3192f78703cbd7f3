package org.sourcebook.caching;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code Accept-Encoding} says.
 */
class CodingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|true|true", "gzip;q=0.001|true|true", "gzip ; q=0|false|true", "gzip;Q=0|false|true",
					"deflate|false|true", "*;q=0|false|false", "*;q=0, gzip;q=0.2|true|false",
					"identity;q=0|false|false", "gzip;q=0, *|false|true", "gzip;q=2|false|true", "gzip;x=1|false|true",
					",, gzip ,|true|true" })
	void whatIsRefusedIsNotSent(String header, boolean gzip, boolean identity) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Encoding", header);
		Codings codings = Codings.of(request);
		assertThat(codings.takesGzip()).isEqualTo(gzip);
		assertThat(codings.takesIdentity()).isEqualTo(identity);
		assertThat(codings.none()).isEqualTo(!gzip && !identity);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gzip|true", "gzip;q=0.5, identity|false", "gzip, identity|true", "*|true",
			"identity|false", "gzip;q=0.00|false", "identity;q=0.3, *;q=0.4|true" })
	void whatIsWantedMostIsSent(String header, boolean gzip) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Encoding", header);
		assertThat(Codings.of(request).prefersGzip()).isEqualTo(gzip);
	}

}
