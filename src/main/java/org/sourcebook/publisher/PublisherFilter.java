package org.sourcebook.publisher;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.web.Param;

/**
 * What a list of publishers is narrowed by.
 */
record PublisherFilter(@Param(description = "Entries that stand (the default), withdrawn ones, or any.",
		example = "any") @Nullable StatusFilter status) {
}
