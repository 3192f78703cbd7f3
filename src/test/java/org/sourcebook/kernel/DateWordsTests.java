package org.sourcebook.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words say of a date what was stated, and nothing more exact.
 */
class DateWordsTests {

	@ParameterizedTest
	@CsvSource({ "2024, 2024", "2024-10, October 2024", "2024-10-06, 6 October 2024", "2024-10~, about October 2024",
			"2024-10-26?, 26 October 2024 (uncertain)", "2024%, about 2024 (uncertain)",
			"2024-10-26/2024-10-27, some day from 26 October 2024 to 27 October 2024",
			"2024~/2025-01?, some day from about 2024 to January 2025 (uncertain)", "2024-10/.., October 2024 or later",
			"../2024-10, October 2024 or earlier", "0001-01-01, 1 January 0001" })
	void aDateIsToldAsItWasStated(String edtf, String words) {
		assertThat(DateWords.of(edtf)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "2024/2025-04, 2024 to April 2025", "2024-10, October 2024", "../2024-10, until October 2024",
			"2024-10~/.., from about October 2024 on" })
	void aStretchIsToldAsAWhole(String edtf, String words) {
		assertThat(DateWords.stretch(edtf)).isEqualTo(words);
	}

	@Test
	void aDayIsADay() {
		assertThat(DateWords.of(LocalDate.of(2026, 11, 22))).isEqualTo("22 November 2026");
	}

}
