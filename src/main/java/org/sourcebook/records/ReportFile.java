package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.ReadFrom;

/**
 * A report with its claims: one file below {@code reports/}, whose name is the id.
 */
record ReportFile(String id, @Refers(RecordKind.PUBLISHER) String publisher, String url, FuzzyDate published,
		String language, String title, @Nullable String headline, @Nullable String summary, ReadFrom readFrom,
		@Nullable Archived archived, @Nullable Checked checked, @Refers(RecordKind.STORYLINE) List<String> storylines,
		@Nullable String note, List<String> formerly, @Nullable Withdrawal withdrawn, List<ClaimFile> claims,
		List<Correction> corrections) implements CuratedRecord {

	/** The global id of one of its claims. */
	String claimId(ClaimFile claim) {
		return this.id + "-" + claim.id();
	}

}
