package org.sourcebook.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far the totals reach that were current over a stretch of days on which that did not
 * change.
 *
 * @param from the first day
 * @param to the last day
 * @param lower where their bounds begin, or null if that edge is open
 * @param upper where their bounds end, or null if that edge is open
 */
public record Reach(LocalDate from, LocalDate to, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {

	/** Whether another reaches as far, and begins on the day after. */
	boolean isFollowedBy(Reach next) {
		return this.to.plusDays(1).equals(next.from) && isSame(this.lower, next.lower)
				&& isSame(this.upper, next.upper);
	}

	/** The two as one. */
	Reach with(Reach next) {
		return new Reach(this.from, next.to, this.lower, this.upper);
	}

	private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}

}
