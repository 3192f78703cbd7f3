package org.sourcebook.dashboard.embed;

import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.estimate.EstimateFilter;

/**
 * Which estimates an embed is asked for.
 *
 * @param claims what their claims are narrowed by
 * @param filter what they are narrowed by themselves
 * @param fold whether repetitions are left out
 * @param search what is looked for
 * @param options what they are seen from
 */
record EstimatesAsked(ClaimFilter claims, EstimateFilter filter, FoldFilter fold, EmbedSearch search,
		EmbedOptions options) {
}
