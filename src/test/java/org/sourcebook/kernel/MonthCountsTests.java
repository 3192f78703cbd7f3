package org.sourcebook.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthCountsTests {

	private final MonthCounts counts = new MonthCounts();

	@Test
	void aFuzzyDateCountsInEveryMonthItMayLieIn() {
		this.counts.add(FuzzyDate.parse("2024-11").bounds(), 2);
		this.counts.add(FuzzyDate.parse("2024-10-30/2025-01-02").bounds(), 1);
		assertThat(this.counts.months()).isEqualTo(4);
		assertThat(this.counts.counts()).hasToString("{2024-10=1, 2024-11=3, 2024-12=1, 2025-01=1}");
	}

	@Test
	void monthsBetweenAreThereThoughTheyAreEmpty() {
		this.counts.add(FuzzyDate.parse("2024-01-31").bounds(), 1);
		this.counts.add(FuzzyDate.parse("2024-04-01").bounds(), 1);
		assertThat(this.counts.counts().values()).containsExactly(1L, 0L, 0L, 1L);
	}

	@Test
	void anOpenEndReachesBeyondItsBound() {
		this.counts.add(FuzzyDate.parse("2024-01").bounds(), 1);
		this.counts.add(new Bounds(LocalDate.of(2024, 2, 15), null), 1);
		this.counts.add(FuzzyDate.parse("2024-03").bounds(), 1);
		this.counts.add(new Bounds(null, null), 1);
		assertThat(this.counts.counts().values()).containsExactly(2L, 2L, 3L);
	}

	@Test
	void datesWithoutAnyBoundHaveNoMonths() {
		this.counts.add(new Bounds(null, null), 1);
		assertThat(this.counts.months()).isZero();
		assertThat(this.counts.counts()).isEmpty();
	}

}
