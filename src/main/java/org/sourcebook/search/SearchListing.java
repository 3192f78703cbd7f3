package org.sourcebook.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.index.IndexedCollection;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Param;

/**
 * The parameters of a search in all collections. They are those of a collection, but for
 * the order, which is always the best first.
 */
record SearchListing(
		@Param(description = "Words that all have to be there, phrases in quotation marks, beginnings of words with an"
				+ " asterisk, and with a hyphen before them what must not be there.", example = "kursk") String q,
		@Param(description = "Only records of these collections.",
				example = "claims") List<IndexedCollection> collection,
		@Param(description = "How many items a page has at most.", example = "50", min = 1, max = 1000,
				defaultValue = "50") int size,
		@Param(description = "Where to go on: taken from page.next, never made up.",
				example = "WyIxIiwiZDA3ZDgxZDM3M2I2MmFiMSIsImNhcHR1cmVkIl0") @Nullable String cursor,
		@Param(description = "Whether to count the whole result.", example = "false",
				defaultValue = "true") boolean count,
		@Param(description = "The members to keep of each item, separated by commas.",
				example = "id") @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition,
		@Param(description = "Answer with what had been published by the end of this day, month or year.",
				example = "2024-10-27") @Nullable FuzzyDate knownOn) {

	Listing listing() {
		return new Listing(this.size, this.cursor, this.q, null, this.count, this.fields, this.edition, this.knownOn);
	}

}
