package org.sourcebook.claim;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What lies between two readings that do not meet, as JSON. Nothing is subtracted.
 *
 * @param from the upper end of the lower reading
 * @param to the lower end of the upper reading
 */
public record GapView(@Nullable BigDecimal from, @Nullable BigDecimal to) {

	static @Nullable GapView of(@Nullable BigDecimal from, @Nullable BigDecimal to) {
		if (from == null && to == null) {
			return null;
		}
		RangeView range = RangeView.of(from, to);
		return new GapView(range.lower(), range.upper());
	}

}
