package org.sourcebook.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * What the list of corrections is narrowed by.
 */
public record CorrectionFilter(
		@Param(description = "Of one of these kinds; without it, additions are left out.",
				example = "our-error") List<ChangeKind> kind,
		@Param(description = "Of records of one of these collections.",
				example = "reports") List<CorrectedCollection> collection,
		@Param(description = "Of one of these records: a report, a claim or estimate in it, or a registry entry.",
				example = "2024-10-26-kyiv-independent") List<String> record,
		@Param(description = "Of reports of one of these storylines, or of the storyline itself.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "Made on the first day of this date or later.",
				example = "2026-11") @Nullable FuzzyDate from,
		@Param(description = "Made on the last day of this date or earlier.",
				example = "2026-11") @Nullable FuzzyDate to) {

	public CorrectionFilter {
		DateFilter.of("from", from, "to", to);
	}

	/** Every kind, of some storylines, or of all records. */
	public static CorrectionFilter ofEveryKind(List<String> storylines) {
		return new CorrectionFilter(List.of(ChangeKind.values()), List.of(), List.of(), storylines, null, null);
	}

	DateFilter made() {
		return new DateFilter(this.from, this.to);
	}

}
