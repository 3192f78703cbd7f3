package org.sourcebook.estimate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.web.ViewInfo;

/**
 * What stands behind some numbers of one metric. Counts and projections are kept apart.
 *
 * @param metric what is counted
 * @param counts the claims that assert one as a count, or null if projections alone were
 * asked for
 * @param projections the claims that assert one as a projection, or null if counts alone
 * were asked for
 * @param relayed the numbers that are only passed on; they stand behind nothing
 * @param rejected the numbers that are denied; they stand behind nothing
 * @param view what the answer was seen from
 */
record EstimateOriginsView(MetricHead metric, @Nullable BackingView counts, @Nullable BackingView projections,
		List<String> relayed, List<String> rejected, ViewInfo view) {
}
