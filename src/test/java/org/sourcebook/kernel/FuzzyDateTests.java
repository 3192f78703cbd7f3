package org.sourcebook.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FuzzyDateTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024,                     2024-01-01, 2024-12-31
			2024-10,                  2024-10-01, 2024-10-31
			2024-10-26,               2024-10-26, 2024-10-26
			2024-02,                  2024-02-01, 2024-02-29
			2023-02,                  2023-02-01, 2023-02-28
			0001,                     0001-01-01, 0001-12-31
			2024-10-26/2024-10-27,    2024-10-26, 2024-10-27
			2024-10/2024-12,          2024-10-01, 2024-12-31
			2024/2025-03-05,          2024-01-01, 2025-03-05
			2024-10-26/2024-10,       2024-10-26, 2024-10-31
			2024-10-26/2024-10-26,    2024-10-26, 2024-10-26
			""")
	void aDateMeansEveryDayItMayBe(String edtf, LocalDate earliest, LocalDate latest) {
		FuzzyDate date = FuzzyDate.parse(edtf);
		assertThat(date.bounds()).isEqualTo(new Bounds(earliest, latest));
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
		assertThat(date.isOpen()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2024~, 2024", "2024?, 2024", "2024%, 2024", "2024-10~, 2024-10", "2024-10?, 2024-10",
			"2024-10-26%, 2024-10-26", "2024-10~/2024-12, 2024-10/2024-12", "2024-10/2024-12?, 2024-10/2024-12",
			"2024-10%/.., 2024-10/.." })
	void aMarkStaysWithTheDateAndDoesNotWidenIt(String marked, String plain) {
		assertThat(FuzzyDate.parse(marked).bounds()).isEqualTo(FuzzyDate.parse(plain).bounds());
		assertThat(FuzzyDate.parse(marked)).isNotEqualTo(FuzzyDate.parse(plain)).hasToString(marked);
	}

	@Test
	void anOpenEndHasNoBound() {
		FuzzyDate since = FuzzyDate.parse("2024-10/..");
		assertThat(since.bounds()).isEqualTo(new Bounds(LocalDate.of(2024, 10, 1), null));
		assertThat(since.isOpen()).isTrue();
		FuzzyDate until = FuzzyDate.parse("../2024-10-26~");
		assertThat(until.bounds()).isEqualTo(new Bounds(null, LocalDate.of(2024, 10, 26)));
		assertThat(until.isOpen()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-10-32            | the calendar has no such day
			2023-02-29            | the calendar has no such day
			2024-00               | the calendar has no such day
			2024-13               | the calendar has no such day
			2024-42               | the calendar has no such day
			2024-10-00            | the calendar has no such day
			0000                  | there is no year 0000
			2024-21               | seasons are not taken; write the months as an interval
			2024-41               | seasons are not taken; write the months as an interval
			2024-21/2024-23       | seasons are not taken; write the months as an interval
			202X                  | X digits are not taken; write the year or month, or an interval
			2024-1X               | X digits are not taken; write the year or month, or an interval
			2024-10-XX            | X digits are not taken; write the year or month, or an interval
			2024-10-26T12:00:00Z  | times of day are not taken; write the day
			2024-10/              | an open end is written as two dots, such as 2024-10/..
			/2024-10              | an open end is written as two dots, such as 2024-10/..
			../..                 | an interval needs at least one end
			2024-10/2024-09       | the interval ends before it starts
			2024-10-26/2024-10-25 | the interval ends before it starts
			""")
	void whatIsRefusedSaysWhy(String text, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text)).withMessage(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "..", "October 2024", "26.10.2024", "2024/10/26", "24-10-26", "2024-1",
			"2024-10-6", "12024", "-2024", "y2024", "20241026", "2024~-10", "2024-10~~", "~2024", " 2024", "2024 ",
			"2024-10\n", "2024--10", "2024-10-26-27", "2024/2025/2026", "2024..2025", "２０２４" })
	void whatIsNoDateIsToldHowToWriteOne(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text))
			.withMessage("a date is written as 2024, 2024-10 or 2024-10-26, with ~ ? or % behind it, "
					+ "or two of them as 2024-10/2024-12");
	}

	@Test
	void aDayIsADateOfOneDay() {
		assertThat(FuzzyDate.of(LocalDate.of(2024, 10, 6))).isEqualTo(FuzzyDate.parse("2024-10-06"));
	}

	@Test
	void datesAreEqualWhenTheyAreWrittenAlike() {
		FuzzyDate month = FuzzyDate.parse("2024-10");
		assertThat(month).isEqualTo(FuzzyDate.parse("2024-10")).hasSameHashCodeAs(FuzzyDate.parse("2024-10"));
		assertThat(month).isNotEqualTo(FuzzyDate.parse("2024-10-01/2024-10-31"));
		assertThat(month.edtf()).isEqualTo("2024-10");
	}

}
