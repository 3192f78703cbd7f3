package org.sourcebook.search;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * What suggestions are wanted for.
 */
record SuggestFilter(@Param(description = "What was typed so far.", example = "zel") String q,
		@Param(description = "How many suggestions at most.", example = "5", min = 1, max = 50,
				defaultValue = "10") int size,
		@Param(description = "Which edition to answer from: a number, or open.",
				example = "1") @Nullable String edition,
		@Param(description = "Suggest what had been published by the end of this day, month or year.",
				example = "2024-10-27") @Nullable FuzzyDate knownOn) {
}
