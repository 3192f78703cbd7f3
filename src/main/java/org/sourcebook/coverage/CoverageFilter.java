package org.sourcebook.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;

/**
 * What is counted in each month, and for whom.
 */
record CoverageFilter(
		@Param(description = "A row for each of these sources in each month, with what it or somebody speaking for it"
				+ " said.", example = "ukraine") List<String> source,
		@Param(description = "Who has a row in each month: each source that is asked for (the default where one is), or"
				+ " its body instead; bodies without source are all of them.", example = "body") @Nullable Holder per,
		@Param(description = "Count numbers of one of these, and the claims and reports that have one.",
				example = "troops-sent") List<String> metric,
		@Param(description = "Count what is in the reports of one of these storylines, over its period.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "From the month that has the first day of this date.",
				example = "2024-10") @Nullable FuzzyDate from,
		@Param(description = "Up to the month that has the last day of this date.",
				example = "2025-04") @Nullable FuzzyDate to) {

	CoverageFilter {
		DateFilter.of("from", from, "to", to);
		if (per == Holder.SOURCE && source.isEmpty()) {
			throw new BadParameters(
					List.of(ParameterError.of("per", "source", "needs a source: it gives a row to each one named")));
		}
	}

}
