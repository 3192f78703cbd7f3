package org.sourcebook.records;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * An entry of {@code storylines.yaml}: a set of reports a newsroom follows.
 */
record StorylineEntry(String id, String name, String rule, List<String> languages, @Nullable FuzzyDate period,
		@Nullable LocalDate searched, @Nullable String note, List<String> formerly, @Nullable Withdrawal withdrawn,
		List<Correction> corrections) implements CuratedRecord {
}
