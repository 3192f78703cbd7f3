package org.sourcebook.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Counts for each month the dates that may lie in it: from the first month any of them
 * names to the last, those between included. A fuzzy date may lie in several, one with an
 * open end in all beyond its bound.
 */
public final class MonthCounts {

	private final Map<Bounds, Long> dates = new HashMap<>();

	private @Nullable YearMonth first;

	private @Nullable YearMonth last;

	/** Adds dates that have the same bounds. */
	public void add(Bounds bounds, long count) {
		this.dates.merge(bounds, count, Long::sum);
		Stream.of(bounds.earliest(), bounds.latest()).forEach(this::reach);
	}

	private void reach(@Nullable LocalDate day) {
		if (day != null) {
			YearMonth month = YearMonth.from(day);
			this.first = (this.first == null || month.isBefore(this.first)) ? month : this.first;
			this.last = (this.last == null || month.isAfter(this.last)) ? month : this.last;
		}
	}

	/** How many months there are. */
	public int months() {
		return (this.first != null && this.last != null)
				? Math.toIntExact(this.first.until(this.last, ChronoUnit.MONTHS)) + 1 : 0;
	}

	/** The months in time, each with its count. */
	public SortedMap<YearMonth, Long> counts() {
		SortedMap<YearMonth, Long> counts = new TreeMap<>();
		if (this.first == null) {
			return counts;
		}
		long[] changes = new long[months() + 1];
		this.dates.forEach((bounds, count) -> {
			changes[index(bounds.earliest(), 0)] += count;
			changes[index(bounds.latest(), months() - 1) + 1] -= count;
		});
		long now = 0;
		for (int i = 0; i < months(); i++) {
			now += changes[i];
			counts.put(this.first.plusMonths(i), now);
		}
		return counts;
	}

	private int index(@Nullable LocalDate day, int open) {
		return (day != null && this.first != null)
				? Math.toIntExact(this.first.until(YearMonth.from(day), ChronoUnit.MONTHS)) : open;
	}

}
