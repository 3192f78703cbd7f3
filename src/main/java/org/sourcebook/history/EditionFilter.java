package org.sourcebook.history;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * What the list of editions is narrowed by.
 */
record EditionFilter(
		@Param(description = "Closed on the first day of this date or later.",
				example = "2026-11") @Nullable FuzzyDate from,
		@Param(description = "Closed on the last day of this date or earlier.",
				example = "2026-11") @Nullable FuzzyDate to) {

	EditionFilter {
		DateFilter.of("from", from, "to", to);
	}

	DateFilter closed() {
		return new DateFilter(this.from, this.to);
	}

}
