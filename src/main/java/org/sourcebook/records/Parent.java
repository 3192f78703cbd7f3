package org.sourcebook.records;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * The source another belongs to and speaks for, for a time where that is stated.
 */
@Shorthand
record Parent(@Refers(RecordKind.SOURCE) String source, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
}
