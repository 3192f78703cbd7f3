package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code metrics.yaml}: something that is counted.
 */
record MetricEntry(String id, String name, String definition, String unit,
		@Nullable @Default("false") Boolean placeBound, @Nullable String note, List<String> formerly,
		@Nullable Withdrawal withdrawn, List<Correction> corrections) implements CuratedRecord {
}
