package org.sourcebook.records;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * An office or task of a source, for a time where that is stated.
 */
@Shorthand
record Role(String name, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
}
