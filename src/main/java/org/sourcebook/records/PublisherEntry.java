package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code publishers.yaml}: who published reports, linked to the source of the
 * same name where the set has one.
 */
record PublisherEntry(String id, String name, @Nullable String country, @Nullable String website,
		@Nullable String language, @Nullable @Refers(RecordKind.SOURCE) String source, @Nullable String note,
		List<String> formerly, @Nullable Withdrawal withdrawn, List<Correction> corrections) implements CuratedRecord {
}
