package org.sourcebook.kernel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The first and the last day a date may mean, both inclusive. A missing bound is an open
 * end: it is not known, or not over, and overlaps everything beyond.
 *
 * @param earliest first possible day, or null for an open start
 * @param latest last possible day, or null for an open end
 */
public record Bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** The first day that can be written as EDTF with four digits. */
	public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	/** The last day that can be written as EDTF with four digits. */
	public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	public Bounds {
		if (earliest != null && latest != null && latest.isBefore(earliest)) {
			throw new IllegalArgumentException("%s lies after %s".formatted(earliest, latest));
		}
	}

	/**
	 * These bounds with the latest day cut at the given one, but never below their own
	 * earliest. What happened before something else cannot have ended after it.
	 */
	public Bounds notAfter(@Nullable LocalDate day) {
		if (day == null || (this.latest != null && !this.latest.isAfter(day))) {
			return this;
		}
		LocalDate cut = (this.earliest != null && day.isBefore(this.earliest)) ? this.earliest : day;
		return new Bounds(this.earliest, cut);
	}

	/** Whether some day may lie in both. */
	public boolean overlaps(Bounds other) {
		return !sortEarliest().isAfter(other.sortLatest()) && !other.sortEarliest().isAfter(sortLatest());
	}

	/** The earliest day, with {@link #FIRST_DAY} for an open start: for sorting. */
	public LocalDate sortEarliest() {
		return (this.earliest != null) ? this.earliest : FIRST_DAY;
	}

	/** The latest day, with {@link #LAST_DAY} for an open end: for sorting. */
	public LocalDate sortLatest() {
		return (this.latest != null) ? this.latest : LAST_DAY;
	}

	/** The bounds that were stored as sort days. */
	public static Bounds ofSortDays(LocalDate earliest, LocalDate latest) {
		return new Bounds(earliest.equals(FIRST_DAY) ? null : earliest, latest.equals(LAST_DAY) ? null : latest);
	}

}
