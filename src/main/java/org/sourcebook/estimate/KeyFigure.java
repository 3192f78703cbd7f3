package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.registry.NamedId;

/**
 * What is counted in one place, and the totals that were current when this last changed.
 *
 * @param metric what is counted
 * @param place the place that is part of it, or null
 * @param day the day on which the newest of the totals became known
 * @param reports how many reports carry the current totals
 * @param independentOrigins how many bodies these come from in the end, once those that
 * lean on one another are folded into one
 * @param unknownOrigins how many of these come, in the end, from somebody who is not
 * named
 * @param current the totals that were current on that day, by holder
 * @param older those that were too old for that, by holder
 */
public record KeyFigure(MetricHead metric, @Nullable NamedId place, LocalDate day, long reports,
		long independentOrigins, long unknownOrigins, List<LatestView> current, List<LatestView> older) {
}
