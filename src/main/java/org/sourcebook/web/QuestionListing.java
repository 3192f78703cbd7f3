package org.sourcebook.web;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * The parameters of a question that is answered with a list: those of every collection,
 * but for the words to look for.
 *
 * @param size how many items a page has at most
 * @param cursor where to go on, from the {@code next} of the page before
 * @param sort the field to sort by, with a hyphen before it for descending
 * @param count whether to count the whole result
 * @param fields the members to keep of each item, separated by commas
 * @param edition which edition to answer from, a number or {@code open}
 * @param knownOn the day whose knowledge to answer from
 */
public record QuestionListing(
		@Param(description = "How many items a page has at most.", example = "50", min = 1, max = 1000,
				defaultValue = "50") int size,
		@Param(description = "Where to go on: taken from page.next, never made up.",
				example = "WyIxIiwiZDA3ZDgxZDM3M2I2MmFiMSIsImNhcHR1cmVkIl0") @Nullable String cursor,
		@Param(description = "The field to sort by, with a hyphen before it for descending.") @Nullable String sort,
		@Param(description = "Whether to count the whole result.", example = "false",
				defaultValue = "true") boolean count,
		@Param(description = "The members to keep of each item, separated by commas.",
				example = "id") @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition,
		@Param(description = "Answer with what had been published by the end of this day, month or year.",
				example = "2024-10-27") @Nullable FuzzyDate knownOn) {

	/** The same as the parameters of a collection. */
	public Listing listing() {
		return new Listing(this.size, this.cursor, null, this.sort, this.count, this.fields, this.edition,
				this.knownOn);
	}

}
