package org.sourcebook.coverage;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.CountLink;

/**
 * What the record holds of one month, as JSON. A zero says that the record has nothing,
 * not that nobody said anything.
 *
 * @param month the month, such as 2024-10
 * @param inPeriod whether the month lies in the period of the storyline that was asked
 * for, or null if no period was
 * @param source whose row it is, or null if it is everybody's
 * @param reports the reports published in the month
 * @param claims the claims in reports published in the month
 * @param estimates the numbers in reports published in the month
 */
record CoverageView(String month, @Nullable Boolean inPeriod, @Nullable NamedId source, CountLink reports,
		CountLink claims, CountLink estimates) {
}
