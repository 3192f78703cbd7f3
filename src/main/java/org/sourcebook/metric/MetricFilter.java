package org.sourcebook.metric;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.web.Param;

/**
 * What a list of metrics is narrowed by.
 */
record MetricFilter(@Param(description = "Entries that stand (the default), withdrawn ones, or any.",
		example = "any") @Nullable StatusFilter status) {
}
