package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.web.Param;

/**
 * What the list of relations is narrowed by.
 */
public record StatedRelationFilter(
		@Param(description = "Of one of these kinds.", example = "updates") List<RelationKind> kind,
		@Param(description = "Where the claim that repeats, updates and so on is by one of these sources, or by"
				+ " somebody speaking for one.", example = "united-states") List<String> source,
		@Param(description = "Where the claim this is done to is by one of these sources, or by somebody speaking for"
				+ " one.", example = "south-korea") List<String> of,
		@Param(description = "Whether both claims are of one body.", example = "true") @Nullable Boolean internal,
		@Param(description = "Whether the body of the first claim had contradicted or denied the other claim before.",
				example = "true") @Nullable Boolean afterDispute,
		@Param(description = "Both published by some day from the first day of this date on.",
				example = "2024-12") @Nullable FuzzyDate from,
		@Param(description = "Both published by the last day of this date.",
				example = "2024-12") @Nullable FuzzyDate to) {

	public StatedRelationFilter {
		DateFilter.of("from", from, "to", to);
	}

	/** What was later said again, or revised, by kind and by whether of one body. */
	static StatedRelationFilter of(List<RelationKind> kind, String source, boolean internal,
			@Nullable Boolean afterDispute) {
		return new StatedRelationFilter(kind, List.of(), List.of(source), internal, afterDispute, null, null);
	}

}
