package org.sourcebook.history;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Param;

/**
 * What is to be cited, and how.
 *
 * @param url its address
 * @param style how, or null for all styles in JSON
 */
record CitationFilter(
		@Param(description = "The address of a record, a list or a question, as a path with its query or in full.",
				example = "/api/v1/reports/2024-10-26-kyiv-independent") String url,
		@Param(description = "How to cite: in words, for BibTeX, or as CSL-JSON. Without it, what Accept asks for: by"
				+ " default JSON that has all three.", example = "plain") @Nullable CitationStyle style) {
}
