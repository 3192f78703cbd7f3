package org.sourcebook.estimate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.registry.NamedId;

/**
 * A total that stands for somebody on a day, as JSON, and what backs it: figures of the
 * same holder that state the same and were known then.
 *
 * @param holder whose it is: the body, or with {@code per=source} the speaker
 * @param metric what is counted
 * @param place the place that is part of the figure; null if none is stated, and where
 * the metric is not bound to places
 * @param since the day from which it stands: it became known then
 * @param reports how many reports carry the same figure
 * @param speakers how many speakers state it
 * @param independentOrigins how many bodies these come from in the end, once those that
 * lean on one another are folded into one
 * @param unknownOrigins how many of these come, in the end, from somebody who is not
 * named
 * @param estimate the total itself
 */
public record LatestView(NamedId holder, MetricHead metric, @Nullable NamedId place, LocalDate since, long reports,
		long speakers, long independentOrigins, long unknownOrigins, @Nullable EstimateView estimate) {
}
