package org.sourcebook.coverage;

import java.time.YearMonth;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;

/**
 * What the record holds in each of some months, for each of some holders.
 *
 * @param months all months, those without anything included
 * @param period the period of the storylines that were asked for
 * @param holders whom it is counted for, by id
 * @param counts of each holder the numbers of reports, of claims and of estimates, each
 * by month
 */
record Coverage(Months months, Period period, List<String> holders, Map<String, long[][]> counts) {

	/** What is counted: reports, claims and estimates. */
	static final int KINDS = 3;

	/** How many numbers it is made of. */
	int size() {
		return this.months.count() * this.holders.size() * KINDS;
	}

	/**
	 * The rows of the months within some days, in time, and in each month by holder. They
	 * are made when they are read.
	 */
	List<Row> rows(Bounds within) {
		int start = Math.max(0, this.months.index(YearMonth.from(within.sortEarliest())));
		int end = Math.min(this.months.count(), this.months.index(YearMonth.from(within.sortLatest())) + 1);
		int width = this.holders.size();
		return new AbstractList<>() {

			@Override
			public Row get(int index) {
				return row(start + index / width, Coverage.this.holders.get(index % width));
			}

			@Override
			public int size() {
				return Math.max(0, end - start) * width;
			}

		};
	}

	/** The same rows, those of one month together. */
	List<List<Row>> months(Bounds within) {
		List<Row> rows = rows(within);
		int width = this.holders.size();
		return new AbstractList<>() {

			@Override
			public List<Row> get(int index) {
				return rows.subList(index * width, (index + 1) * width);
			}

			@Override
			public int size() {
				return (width > 0) ? rows.size() / width : 0;
			}

		};
	}

	private Row row(int index, String holder) {
		YearMonth month = this.months.get(index);
		long[][] found = Objects.requireNonNull(this.counts.get(holder));
		return new Row(month, this.period.has(month), holder, found[0][index], found[1][index], found[2][index]);
	}

	/**
	 * One month of one holder.
	 *
	 * @param month the month
	 * @param inPeriod whether the period has it, or null if none was asked for
	 * @param holder whom it is counted for
	 * @param reports how many reports there are
	 * @param claims how many claims there are
	 * @param estimates how many estimates there are
	 */
	record Row(YearMonth month, @Nullable Boolean inPeriod, String holder, long reports, long claims, long estimates) {

		/** What rows are ordered by. */
		List<String> position() {
			return List.of(this.month.toString(), this.holder);
		}

	}

}
