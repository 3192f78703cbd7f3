package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.MonthCounts;

/**
 * How many rows have each value, or a date in each month.
 */
public final class Tally {

	private final Map<String, Long> values = new HashMap<>();

	private final MonthCounts months = new MonthCounts();

	/** Adds rows that have a value. */
	public void add(String value, long rows) {
		if (rows > 0) {
			this.values.merge(value, rows, Long::sum);
		}
	}

	/** Adds rows whose date has these bounds, as it is sorted by. */
	public void add(LocalDate earliest, LocalDate latest, long rows) {
		this.months.add(Bounds.ofSortDays(earliest, latest), rows);
	}

	/** Takes away a row from the months of a date. */
	public void remove(Bounds months) {
		this.months.add(months, -1);
	}

	Map<String, Long> values() {
		return this.values;
	}

	MonthCounts months() {
		return this.months;
	}

}
