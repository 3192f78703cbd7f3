package org.sourcebook.web;

import java.util.LinkedHashSet;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of the formats there are, the one a client prefers is chosen.
 */
class FormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                                       | JSON
			*/*                                                      | JSON
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | JSON
			text/csv                                                 | CSV
			text/*                                                   | CSV
			text/csv;charset=utf-8                                   | CSV
			text/csv, application/json                               | CSV
			application/json, text/csv                               | JSON
			text/csv;q=0.5, application/json                         | JSON
			text/csv;q=0.1, */*;q=0.9                                | JSON
			*/*;q=0.1, application/x-ndjson                          | NDJSON
			application/*                                            | JSON
			""")
	void theFormatAClientPrefers(String accept, Format format) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		if (!accept.isEmpty()) {
			request.addHeader("Accept", accept);
		}
		request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE,
				new LinkedHashSet<>(List.of(MediaType.APPLICATION_JSON, Format.CSV.type(), Format.NDJSON.type())));
		assertThat(Format.of(request)).isEqualTo(format);
	}

}
