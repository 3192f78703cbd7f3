package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * A set of reports a newsroom follows, in one edition.
 *
 * @param entry id, name and history
 * @param rule which reports belong
 * @param languages the languages that were searched
 * @param period the time it covers, or null
 * @param searched the day it was last searched, or null if that is not on record
 */
public record Storyline(Entry entry, String rule, List<String> languages, @Nullable FuzzyDate period,
		@Nullable LocalDate searched) {
}
