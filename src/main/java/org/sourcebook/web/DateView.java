package org.sourcebook.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;

/**
 * A date as it was stated, with its bounds.
 *
 * @param edtf the date in EDTF (ISO 8601-2)
 * @param earliest the first day it may mean, or null for an open start
 * @param latest the last day it may mean, or null for an open end; what happened before
 * something else is cut at that
 */
public record DateView(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** A date with bounds that were stored for sorting. */
	public static DateView of(String edtf, LocalDate sortEarliest, LocalDate sortLatest) {
		Bounds bounds = Bounds.ofSortDays(sortEarliest, sortLatest);
		return new DateView(edtf, bounds.earliest(), bounds.latest());
	}

	/** A date with its own bounds, or null for none. */
	public static @Nullable DateView of(@Nullable String edtf) {
		if (edtf == null) {
			return null;
		}
		FuzzyDate date = FuzzyDate.parse(edtf);
		return new DateView(edtf, date.earliest(), date.latest());
	}

}
