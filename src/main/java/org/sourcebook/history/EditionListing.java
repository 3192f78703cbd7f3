package org.sourcebook.history;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Param;

/**
 * The parameters of a collection that knows no {@code knownOn}: editions and corrections
 * are of the record, not of what was published.
 */
record EditionListing(
		@Param(description = "How many items a page has at most.", example = "50", min = 1, max = 1000,
				defaultValue = "50") int size,
		@Param(description = "Where to go on: taken from page.next, never made up.",
				example = "WyIxIiwiZDA3ZDgxZDM3M2I2MmFiMSIsImNhcHR1cmVkIl0") @Nullable String cursor,
		@Param(description = "The field to sort by, with a hyphen before it for descending.",
				inFeeds = false) @Nullable String sort,
		@Param(description = "Whether to count the whole result.", example = "false", defaultValue = "true",
				inFeeds = false) boolean count,
		@Param(description = "The members to keep of each item, separated by commas.", example = "id", inFeeds = false,
				inLinkedData = false) @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition) {

	Listing listing() {
		return new Listing(this.size, this.cursor, null, this.sort, this.count, this.fields, this.edition, null);
	}

}
