package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;

/**
 * How many days passed from one statement to another, as JSON. Days that are not known
 * exactly leave a range.
 *
 * @param least the fewest days it can have been
 * @param most the most, or null where a date is open
 */
public record DaysView(int least, @Nullable Integer most) {
}
