package org.sourcebook.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.MonthCounts;

/**
 * A stretch of months.
 *
 * @param first the first one
 * @param last the last one, not before the first
 */
record Months(YearMonth first, YearMonth last) {

	static Months of(LocalDate from, LocalDate to) {
		return new Months(YearMonth.from(from), YearMonth.from(to));
	}

	/** From the first to the last month in which anything was counted, or null. */
	static @Nullable Months of(@Nullable MonthCounts counts) {
		if (counts == null) {
			return null;
		}
		SortedMap<YearMonth, Long> months = counts.counts();
		return !months.isEmpty() ? new Months(months.firstKey(), months.lastKey()) : null;
	}

	/** The shortest stretch that has two others, each of which may be none. */
	static @Nullable Months and(@Nullable Months one, @Nullable Months other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return new Months(one.first.isBefore(other.first) ? one.first : other.first,
				one.last.isAfter(other.last) ? one.last : other.last);
	}

	int count() {
		return index(this.last) + 1;
	}

	YearMonth get(int index) {
		return this.first.plusMonths(index);
	}

	/** How many months after the first one a month lies. */
	int index(YearMonth month) {
		return Math.toIntExact(this.first.until(month, ChronoUnit.MONTHS));
	}

	boolean has(YearMonth month) {
		return !month.isBefore(this.first) && !month.isAfter(this.last);
	}

}
