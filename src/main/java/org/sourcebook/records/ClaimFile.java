package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.FuzzyDate;

/**
 * A claim within a report file.
 *
 * @param source the speaker
 * @param relays from the report inwards; hops of one step stand side by side
 * @param cites from the speaker inwards; hops of one step stand side by side
 */
record ClaimFile(String id, @Refers(RecordKind.SOURCE) String source, FuzzyDate said, ClaimKind kind, String text,
		List<List<Hop>> relays, List<List<Hop>> cites, @Nullable String occasion, @Nullable String basis,
		@Nullable FuzzyDate about, @Refers(RecordKind.LOCATION) List<String> places, @Nullable String note,
		List<EstimateFile> estimates, List<RelationFile> relations, @Nullable Withdrawal withdrawn) {
}
