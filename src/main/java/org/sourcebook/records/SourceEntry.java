package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.SourceKind;

/**
 * An entry of {@code sources.yaml}: somebody who says things.
 */
record SourceEntry(String id, String name, SourceKind kind, @Nullable @Default("true") Boolean named, List<Role> role,
		List<Parent> parent, @Nullable String country, List<String> aliases, @Nullable String note,
		List<String> formerly, @Nullable Withdrawal withdrawn, List<Correction> corrections) implements CuratedRecord {
}
