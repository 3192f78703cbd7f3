package org.sourcebook.claim;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A range of numbers. A missing end was not stated: it is neither zero nor the figure.
 *
 * @param lower the least, or null where none was stated
 * @param upper the greatest, or null where none was stated
 */
public record RangeView(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

	static RangeView of(@Nullable Long lower, @Nullable Long upper) {
		return new RangeView((lower != null) ? BigDecimal.valueOf(lower) : null,
				(upper != null) ? BigDecimal.valueOf(upper) : null);
	}

	static RangeView of(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
		return new RangeView(plain(lower), plain(upper));
	}

	/**
	 * The same number with as few digits as it takes: stores give it different scales.
	 */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
