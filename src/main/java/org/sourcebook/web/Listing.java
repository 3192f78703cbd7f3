package org.sourcebook.web;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * The parameters every collection takes.
 *
 * @param size how many items a page has at most
 * @param cursor where to go on, from the {@code next} of the page before
 * @param q the words to look for
 * @param sort the field to sort by, with a hyphen before it for descending
 * @param count whether to count the whole result
 * @param fields the members to keep of each item, separated by commas
 * @param edition which edition to answer from, a number or {@code open}
 * @param knownOn the day whose knowledge to answer from
 */
public record Listing(
		@Param(description = "How many items a page has at most.", example = "50", min = 1, max = 1000,
				defaultValue = "50") int size,
		@Param(description = "Where to go on: taken from page.next, never made up.",
				example = "WyIxIiwiZDA3ZDgxZDM3M2I2MmFiMSIsImNhcHR1cmVkIl0") @Nullable String cursor,
		@Param(description = "Words that all have to be there, phrases in quotation marks, beginnings of words with an"
				+ " asterisk, and with a hyphen before them what must not be there.",
				example = "kursk") @Nullable String q,
		@Param(description = "The field to sort by, with a hyphen before it for descending.",
				inFeeds = false) @Nullable String sort,
		@Param(description = "Whether to count the whole result.", example = "false", defaultValue = "true",
				inFeeds = false) boolean count,
		@Param(description = "The members to keep of each item, separated by commas.", example = "id", inFeeds = false,
				inLinkedData = false) @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition,
		@Param(description = "Answer with what had been published by the end of this day, month or year.",
				example = "2024-10-27") @Nullable FuzzyDate knownOn) {

}
