package org.sourcebook.history;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Param;

/**
 * The parameters of a single edition or correction.
 */
record EditionViewing(
		@Param(description = "The members to keep, separated by commas.", example = "id",
				inLinkedData = false) @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition) {
}
