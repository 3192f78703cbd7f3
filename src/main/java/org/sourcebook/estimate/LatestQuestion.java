package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Per;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.ParameterErrors;

/**
 * A question about totals that stand, with everything looked up.
 *
 * @param view the edition that answers
 * @param registry its names
 * @param totals which estimates count, whenever they were known
 * @param per whose totals succeed one another
 * @param day the day
 */
record LatestQuestion(View view, Registry registry, ResolvedEstimates totals, Per per, LocalDate day) {

	/** Looks up what a filter names; what nobody knows is collected as errors. */
	static LatestQuestion of(LatestFilter filter, View view, Registry registry, ClaimConditions conditions,
			Lookup lookup, ParameterErrors errors) {
		ResolvedEstimates totals = new ResolvedEstimates(
				conditions.resolve(filter.claims(), List.of(), view.withoutKnownOn(), registry, lookup, errors),
				filter.totals());
		return new LatestQuestion(view, registry, totals, filter.holders(), filter.day(view));
	}

}
