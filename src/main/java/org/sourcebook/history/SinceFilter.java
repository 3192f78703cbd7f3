package org.sourcebook.history;

import org.sourcebook.web.Param;

/**
 * The answer whose later course is asked for.
 *
 * @param url its address
 */
record SinceFilter(@Param(
		description = "The address of a list, a record, a page or an embed, as a path with its query or in full. Its"
				+ " edition is that of the path; it may be left out.",
		example = "/api/v1/estimates?metric=killed") String url) {
}
