package org.sourcebook.web;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * The parameters every single record takes.
 *
 * @param fields the members to keep, separated by commas
 * @param edition which edition to answer from, a number or {@code open}
 * @param knownOn the day whose knowledge to answer from
 */
public record Viewing(
		@Param(description = "The members to keep, separated by commas.", example = "id",
				inLinkedData = false) @Nullable String fields,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition,
		@Param(description = "Answer with what had been published by the end of this day, month or year.",
				example = "2024-10-27") @Nullable FuzzyDate knownOn) {

}
