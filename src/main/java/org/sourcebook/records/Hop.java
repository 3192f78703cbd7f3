package org.sourcebook.records;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the words went through or rest on: a source of the registry, or unknown with
 * the report's own wording. Exactly one of the two is there.
 */
@Shorthand
record Hop(@Nullable @Refers(RecordKind.SOURCE) String source, @Nullable String unknown) {

	Hop {
		if ((source == null) == (unknown == null)) {
			throw new IllegalArgumentException("a hop is the id of a source, or {unknown: the report's wording}");
		}
	}

}
