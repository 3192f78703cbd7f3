package org.sourcebook.format;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Param;

/**
 * What is wanted of the dictionary.
 */
record DictionaryFilter(
		@Param(description = "The columns of one of these collections.", example = "claims") List<String> collection,
		@Param(description = "The members to keep of each item, separated by commas.",
				example = "column,meaning") @Nullable String fields) {
}
