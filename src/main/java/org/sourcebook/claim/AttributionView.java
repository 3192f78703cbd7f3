package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Words;

/**
 * How a claim came to its report, as JSON.
 *
 * @param claim the id of the claim
 * @param report the report it stands in
 * @param chain the steps in one line, from the publisher to the origin
 * @param depth how many steps there are
 * @param steps the steps, from the report inwards
 * @param origin where it comes from in the end
 * @param view what it was seen from
 */
record AttributionView(String claim, @Nullable ReportHead report, String chain, int depth, List<StepView> steps,
		OriginView origin, ViewInfo view) {

	/**
	 * A step of an attribution.
	 *
	 * @param order counted from the report inwards, from 1
	 * @param role {@code relay}, {@code speaker} or {@code cited}
	 * @param sides who stands there side by side
	 */
	record StepView(int order, @Words(of = HopRole.class) String role, List<PartyView> sides) {
	}

	/**
	 * Somebody at a step of an attribution.
	 *
	 * @param source the source, as it was on that day, or null where the report names
	 * none
	 * @param body whom it belonged to on that day, or null where the report names none
	 * @param unknown the report's wording where it names none, else null
	 * @param named false for somebody the report does not name
	 */
	record PartyView(@Nullable SpeakerView source, @Nullable NamedId body, @Nullable String unknown, boolean named) {
	}

	/**
	 * Where a claim comes from in the end, as far as its report tells.
	 *
	 * @param known false if the report does not say, for all or for one of those that
	 * stand side by side
	 * @param sources the sources it names
	 * @param bodies the bodies these belonged to on that day, each once
	 * @param unknown the report's wordings where it names none
	 */
	record OriginView(boolean known, List<NamedId> sources, List<NamedId> bodies, List<String> unknown) {
	}

}
