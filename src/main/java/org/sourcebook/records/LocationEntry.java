package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;

/**
 * An entry of {@code locations.yaml}: a place.
 */
record LocationEntry(String id, String name, List<String> aliases, LocationKind kind, @Nullable String country,
		@Nullable @Refers(RecordKind.LOCATION) String parent, @Nullable String region, @Nullable Point point,
		@Nullable Precision precision, @Nullable String note, List<String> formerly, @Nullable Withdrawal withdrawn,
		List<Correction> corrections) implements CuratedRecord {
}
