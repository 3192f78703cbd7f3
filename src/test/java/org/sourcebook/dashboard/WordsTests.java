package org.sourcebook.dashboard;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.claim.RangeView;
import org.sourcebook.dashboard.embed.StatedWords;
import org.sourcebook.web.DateView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates and numbers in words are as exact as what was stated, and no more.
 */
class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2024-10-25|on 25 October 2024", "2024-10|in October 2024", "2024|in 2024",
					"2024-10~|about October 2024", "2024-10-25?|on 25 October 2024 (uncertain)",
					"2024-10-26/2024-10-27|on 26 October 2024 or a day later",
					"2024-10-31/2024-11-01|on 31 October 2024 or a day later",
					"2024-10-26/2024-10-28|on some day from 26 October 2024 to 28 October 2024",
					"2024-10/2024-11|on some day from October 2024 to November 2024",
					"2024-10-26/..|on 26 October 2024 or later", "../2024-10|in October 2024 or earlier" })
	void whenSomethingHappened(String edtf, String words) {
		assertThat(DayWords.happened(new DateView(edtf, null, null))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2024-10|October 2024", "2024-10/2024-12|October 2024 to December 2024",
			"2024-10/..|from October 2024 on", "../2024-10|until October 2024" })
	void aStretchOfTime(String edtf, String words) {
		assertThat(DayWords.stretch(new DateView(edtf, null, null))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "stated|12000|12,000", "exactly|1000000|exactly 1,000,000", "about|3000|about 3,000",
					"nearly|12000|nearly 12,000", "fewer-than|50|fewer than 50", "up-to|0|up to 0",
					"at-least|600|at least 600", "more-than|6000|more than 6,000" })
	void aNumberKeepsItsQualifier(String qualifier, long figure, String words) {
		assertThat(StatedWords.of(qualifier, null, figure, new RangeView(null, null), "persons")).isEqualTo(words);
	}

	@Test
	void aNumberWithoutAFigureIsARangeOrAWord() {
		assertThat(StatedWords.of("between", null, null, range("2000", "12000"), "persons"))
			.isEqualTo("between 2,000 and 12,000");
		assertThat(StatedWords.of("order-of-magnitude", "dozens", null, range("24", "99"), "persons"))
			.isEqualTo("dozens");
		assertThat(StatedWords.of("about", null, 33L, range("33", "33"), "percent")).isEqualTo("about 33 percent");
	}

	@Test
	void whatIsWrittenIntoAScriptDoesNotEndIt() {
		assertThat(RecordPages.inScript("{\"text\":\"</script><!--&\"}"))
			.isEqualTo("{\"text\":\"\\u003c/script\\u003e\\u003c!--\\u0026\"}");
	}

	private static RangeView range(String lower, String upper) {
		return new RangeView(new BigDecimal(lower), new BigDecimal(upper));
	}

}
