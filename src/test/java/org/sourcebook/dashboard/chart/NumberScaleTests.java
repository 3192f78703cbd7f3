package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The scale of numbers.
 */
class NumberScaleTests {

	private static NumberScale scale(long... numbers) {
		return NumberScale.of(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList(), 300, 20, 0, null);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 7, 10, 99, 100, 101, 1100, 1200, 12000, 18001, 99999, 1234567 })
	void evenTicksBeginWithZeroAndHoldTheGreatest(long most) {
		NumberScale scale = scale(most);
		List<BigDecimal> ticks = scale.ticks();
		assertThat(scale.isLogarithmic()).isFalse();
		assertThat(ticks.get(0)).isEqualByComparingTo("0");
		assertThat(ticks.get(ticks.size() - 1).longValue()).isGreaterThanOrEqualTo(most);
		assertThat(ticks).hasSizeBetween(2, 9).doesNotHaveDuplicates();
		assertThat(scale.y(ticks.get(0))).isEqualTo(300, within(1e-9));
		assertThat(scale.y(ticks.get(ticks.size() - 1))).isEqualTo(20, within(1e-9));
	}

	@Test
	void moreThanTwoPowersOfTenAreLogarithmic() {
		assertThat(scale(100, 10000).isLogarithmic()).isFalse();
		assertThat(scale(100, 10001).isLogarithmic()).isTrue();
		assertThat(scale(0, 1000000).isLogarithmic()).as("nothing has no logarithm").isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 3, 6, 24, 70, 99 })
	void logarithmicTicksHoldTheLeastAndTheGreatest(long least) {
		NumberScale scale = scale(least, least * 777);
		assertThat(scale.y(BigDecimal.valueOf(least))).isBetween(20.0, 300.0);
		assertThat(scale.y(BigDecimal.valueOf(least * 777))).isBetween(20.0, 300.0);
		assertThat(scale.ticks()).hasSizeGreaterThan(2).isSorted();
		assertThat(scale.ticks()).allSatisfy((tick) -> assertThat(scale.y(tick)).isBetween(19.9, 300.1));
	}

}
