package org.sourcebook.kernel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, both ends inclusive. A missing end was not stated: it is neither
 * zero nor the figure.
 *
 * @param lower the lower bound, or null if none is stated
 * @param upper the upper bound, or null if none is stated
 */
public record NumberRange(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

	public NumberRange {
		if (lower != null && upper != null && upper.compareTo(lower) < 0) {
			throw new IllegalArgumentException("%s lies above %s".formatted(lower, upper));
		}
	}

	/** A range of whole numbers. */
	public static NumberRange of(@Nullable Long lower, @Nullable Long upper) {
		return new NumberRange((lower != null) ? BigDecimal.valueOf(lower) : null,
				(upper != null) ? BigDecimal.valueOf(upper) : null);
	}

	/** Whether some number lies in both ranges. */
	public boolean meets(NumberRange other) {
		return reaches(this.lower, other.upper) && reaches(other.lower, this.upper);
	}

	private static boolean reaches(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
		return lower == null || upper == null || lower.compareTo(upper) <= 0;
	}

}
