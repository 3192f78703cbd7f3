package org.sourcebook.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTests {

	@ParameterizedTest
	@CsvSource({ "STATED, 12000, 12000", "EXACTLY, 12000, 12000", "ABOUT, 12000, 12000", "NEARLY, , 12000",
			"FEWER_THAN, , 12000", "UP_TO, , 12000", "AT_LEAST, 12000,", "MORE_THAN, 12000," })
	void theWordsDecideWhichBoundsAFigureHas(Qualifier qualifier, Long lower, Long upper) {
		assertThat(figure(qualifier, 12000).bounds()).isEqualTo(NumberRange.of(lower, upper));
	}

	@Test
	void onlyAboutIsMarkedAsApproximate() {
		for (Qualifier qualifier : Qualifier.values()) {
			if (qualifier.hasFigure()) {
				assertThat(figure(qualifier, 500).approximate()).isEqualTo(qualifier == Qualifier.ABOUT);
			}
		}
	}

	@Test
	void betweenIsBoundAndReadFromLowToHigh() {
		Quantity between = new Quantity(Qualifier.BETWEEN, null, null, 10000L, 12000L, false);
		assertThat(between.bounds()).isEqualTo(NumberRange.of(10000L, 12000L));
		assertThat(between.reading()).isEqualTo(NumberRange.of(10000L, 12000L));
		assertThat(new Quantity(Qualifier.BETWEEN, null, null, 5L, 5L, false).bounds())
			.isEqualTo(NumberRange.of(5L, 5L));
	}

	@ParameterizedTest
	@CsvSource({ "DOZENS, 24, 99", "HUNDREDS, 200, 999", "THOUSANDS, 2000, 9999" })
	void aWordForASizeStandsForItsRange(Magnitude magnitude, long lower, long upper) {
		Quantity quantity = new Quantity(Qualifier.ORDER_OF_MAGNITUDE, magnitude, null, null, null, false);
		assertThat(quantity.bounds()).isEqualTo(NumberRange.of(lower, upper));
		assertThat(quantity.reading()).isEqualTo(NumberRange.of(lower, upper));
	}

	@ParameterizedTest
	@CsvSource({ "1100, 1050, 1150", "3000, 2500, 3500", "12000, 11500, 12500", "10000, 9500, 10500", "100, 95, 105",
			"500, 450, 550", "1500, 1450, 1550", "33, 32.5, 33.5", "7, 6.5, 7.5", "10, 9.5, 10.5", "1, 0.95, 1.05",
			"101, 100.5, 101.5", "110, 105, 115", "0, 0, 0" })
	void aboutIsReadHalfAUnitOfItsLastDigitEachWay(long figure, BigDecimal lower, BigDecimal upper) {
		assertReading(figure(Qualifier.ABOUT, figure), lower, upper);
	}

	@ParameterizedTest
	@CsvSource({ "12000, 11000, 12000", "3000, 2000, 3000", "10000, 9000, 10000", "1000, 900, 1000", "650, 640, 650",
			"5, 4, 5", "0, 0, 0" })
	void nearlyIsReadOneUnitDown(long figure, BigDecimal lower, BigDecimal upper) {
		assertReading(figure(Qualifier.NEARLY, figure), lower, upper);
	}

	@ParameterizedTest
	@EnumSource(value = Qualifier.class,
			names = { "STATED", "EXACTLY", "FEWER_THAN", "UP_TO", "AT_LEAST", "MORE_THAN" })
	void everythingElseIsReadAsItsBounds(Qualifier qualifier) {
		assertThat(figure(qualifier, 11000).reading()).isEqualTo(figure(qualifier, 11000).bounds());
	}

	@ParameterizedTest
	@CsvSource({ "STATED, 33, 28, 38", "ABOUT, 33, 28, 38", "NEARLY, 50, 45, 55", "STATED, 3, 0, 8",
			"STATED, 98, 93, 100", "AT_LEAST, 50, 45,", "MORE_THAN, 50, 45,", "UP_TO, 33, , 38", "FEWER_THAN, 33, , 38",
			"UP_TO, 98, , 100", "AT_LEAST, 3, 0," })
	void aShareInWordsIsReadFivePointsEachWay(Qualifier qualifier, long figure, BigDecimal lower, BigDecimal upper) {
		Quantity share = new Quantity(qualifier, null, figure, null, null, true);
		assertReading(share, lower, upper);
	}

	@Test
	void aShareInWordsKeepsItsStatedBounds() {
		assertThat(new Quantity(Qualifier.STATED, null, 33L, null, null, true).bounds())
			.isEqualTo(NumberRange.of(33L, 33L));
	}

	@Test
	void aShareInWordsIsNoMoreThanTheWhole() {
		assertRefused(Qualifier.ABOUT, null, 101L, null, null, true, "is a share in words and cannot be above 100");
		assertThat(new Quantity(Qualifier.ABOUT, null, 140L, null, null, false).reading())
			.isEqualTo(NumberRange.of(135L, 145L));
	}

	@ParameterizedTest
	@EnumSource(Qualifier.class)
	void aFigureBelongsToTheQualifiersThatHaveOne(Qualifier qualifier) {
		if (qualifier.hasFigure()) {
			assertRefused(qualifier, null, null, null, null, false, "needs a figure");
			assertRefused(qualifier, null, 5L, 4L, null, false,
					"has a figure and no low or high; its bounds follow from the qualifier");
			assertRefused(qualifier, null, 5L, null, 6L, false,
					"has a figure and no low or high; its bounds follow from the qualifier");
			assertRefused(qualifier, Magnitude.DOZENS, 50L, null, null, false, "has no magnitude");
			assertRefused(qualifier, null, -1L, null, null, false, "cannot be negative");
		}
		else {
			assertRefused(qualifier, null, 5L, null, null, false, "has no figure");
		}
	}

	@Test
	void betweenNeedsTwoEndsInOrder() {
		assertRefused(Qualifier.BETWEEN, null, null, 5L, null, false, "needs low and high");
		assertRefused(Qualifier.BETWEEN, null, null, null, 5L, false, "needs low and high");
		assertRefused(Qualifier.BETWEEN, null, null, 6L, 5L, false, "needs a low that is not above its high");
		assertRefused(Qualifier.BETWEEN, null, null, -6L, 5L, false, "cannot be negative");
		assertRefused(Qualifier.BETWEEN, Magnitude.DOZENS, null, 5L, 6L, false, "has no magnitude");
	}

	@Test
	void anOrderOfMagnitudeNeedsItsWordAndNothingElse() {
		assertRefused(Qualifier.ORDER_OF_MAGNITUDE, null, null, null, null, false,
				"needs a magnitude (dozens, hundreds, thousands)");
		assertRefused(Qualifier.ORDER_OF_MAGNITUDE, Magnitude.DOZENS, null, 24L, 99L, false, "has no low or high");
	}

	@Test
	void rangesMeetWhereSomeNumberLiesInBoth() {
		NumberRange middle = NumberRange.of(10L, 20L);
		assertThat(middle.meets(NumberRange.of(20L, 30L))).isTrue();
		assertThat(middle.meets(NumberRange.of(21L, 30L))).isFalse();
		assertThat(middle.meets(NumberRange.of(0L, 9L))).isFalse();
		assertThat(middle.meets(NumberRange.of(null, 9L))).isFalse();
		assertThat(middle.meets(NumberRange.of(null, 10L))).isTrue();
		assertThat(middle.meets(NumberRange.of(21L, null))).isFalse();
		assertThat(middle.meets(NumberRange.of(null, null))).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.of(2L, 1L)).withMessage("2 lies above 1");
	}

	private static Quantity figure(Qualifier qualifier, long figure) {
		return new Quantity(qualifier, null, figure, null, null, false);
	}

	private static void assertReading(Quantity quantity, BigDecimal lower, BigDecimal upper) {
		assertThat(quantity.reading()).usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(new NumberRange(lower, upper));
	}

	private static void assertRefused(Qualifier qualifier, Magnitude magnitude, Long figure, Long low, Long high,
			boolean shareInWords, String reason) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Quantity(qualifier, magnitude, figure, low, high, shareInWords))
			.withMessage(reason);
	}

}
