package org.sourcebook.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * What a list of reports is narrowed by.
 */
public record ReportFilter(
		@Param(description = "Published by one of these.", example = "kyiv-independent") List<String> publisher,
		@Param(description = "Belongs to one of these storylines.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "In one of these languages, as a language tag.", example = "en") List<String> language,
		@Param(description = "Has a claim made by one of these sources, or by somebody speaking for one.",
				example = "ukraine") List<String> source,
		@Param(description = "Has a claim with a number counting one of these.",
				example = "troops-sent") List<String> metric,
		@Param(description = "Has a claim about one of these places, or a place within one.",
				example = "kursk-oblast") List<String> location,
		@Param(description = "Published on the first day of this date or later.",
				example = "2024-10") @Nullable FuzzyDate from,
		@Param(description = "Published on the last day of this date or earlier.",
				example = "2024-10") @Nullable FuzzyDate to,
		@Param(description = "Reports that stand (the default), withdrawn ones, or any.", example = "any",
				defaultInFeeds = "any") @Nullable StatusFilter status) {

	public ReportFilter {
		DateFilter.of("from", from, "to", to);
	}

	DateFilter published() {
		return new DateFilter(this.from, this.to);
	}

}
