package org.sourcebook.kernel;

import java.util.Collection;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedMonthsTests {

	@Test
	void monthsCountOnceHoweverManyOthersMayLieInThem() {
		assertThat(of("2024", "2024-10-26", "2024-10/2024-11", "2024-11-30", "2024-02"))
			.containsExactly(bounds("2024-02-01/2024-02-29"), bounds("2024-10-01/2024-11-30"));
	}

	@Test
	void twoDaysOfOneMonthShareIt() {
		assertThat(of("2024-10-01", "2024-10-31")).containsExactly(bounds("2024-10-01/2024-10-31"));
		assertThat(of("2024-10-31", "2024-11-01")).isEmpty();
	}

	@Test
	void openEndsShareAllBeyond() {
		assertThat(of("2024-10-26/..", "2024-12/..")).containsExactly(bounds("2024-12-01/.."));
		assertThat(of("../2024-10-05", "2024-10-20/..")).containsExactly(bounds("2024-10-01/2024-10-31"));
	}

	private static Collection<Bounds> of(String date, String... others) {
		return SharedMonths.of(bounds(date), Stream.of(others).map(SharedMonthsTests::bounds).toList());
	}

	private static Bounds bounds(String date) {
		return FuzzyDate.parse(date).bounds();
	}

}
