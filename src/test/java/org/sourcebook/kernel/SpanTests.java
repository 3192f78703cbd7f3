package org.sourcebook.kernel;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	private static final Span<String> PENTAGON = span("Pentagon", "2021-01-20", "2022-05");

	private static final Span<String> WHITE_HOUSE = span("White House", "2022-05", "2025-01-20");

	@Test
	void anOfficeIsHeldFromItsFirstToItsLastDay() {
		assertThat(WHITE_HOUSE.holdsOn(LocalDate.of(2022, 4, 30))).isFalse();
		assertThat(WHITE_HOUSE.holdsOn(LocalDate.of(2022, 5, 1))).isTrue();
		assertThat(WHITE_HOUSE.holdsOn(LocalDate.of(2025, 1, 20))).isTrue();
		assertThat(WHITE_HOUSE.holdsOn(LocalDate.of(2025, 1, 21))).isFalse();
	}

	@Test
	void aMissingOrOpenEndHoldsForEver() {
		assertThat(Span.always("Seoul").holdsOn(Bounds.FIRST_DAY)).isTrue();
		assertThat(Span.always("Seoul").holdsOn(Bounds.LAST_DAY)).isTrue();
		assertThat(span("Kyiv", "2024", null).holdsOn(Bounds.LAST_DAY)).isTrue();
		assertThat(span("Kyiv", "2024", null).holdsOn(LocalDate.of(2023, 12, 31))).isFalse();
		assertThat(span("Kyiv", null, "../2024").holdsOn(LocalDate.of(2024, 12, 31))).isTrue();
		assertThat(span("Kyiv", null, "../2024").holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
	}

	@Test
	void ofSeveralTheOneWrittenLastCounts() {
		List<Span<String>> offices = List.of(PENTAGON, WHITE_HOUSE);
		assertThat(Span.on(LocalDate.of(2022, 4, 30), offices)).contains("Pentagon");
		assertThat(Span.on(LocalDate.of(2022, 5, 15), offices)).contains("White House");
		assertThat(Span.on(LocalDate.of(2024, 10, 26), offices)).contains("White House");
	}

	@Test
	void outsideOfAllNothingHolds() {
		assertThat(Span.on(LocalDate.of(2026, 1, 1), List.of(PENTAGON, WHITE_HOUSE))).isEmpty();
		assertThat(Span.on(LocalDate.of(2026, 1, 1), List.of())).isEmpty();
	}

	private static Span<String> span(String content, String from, String to) {
		return new Span<>(content, (from != null) ? FuzzyDate.parse(from) : null,
				(to != null) ? FuzzyDate.parse(to) : null);
	}

}
