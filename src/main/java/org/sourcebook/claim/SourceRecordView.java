package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.ViewInfo;

/**
 * What this record holds of a source and everybody below it, as JSON. Every number leads
 * to its list. It is no rank and no score.
 *
 * @param source the source
 * @param claims the claims it made
 * @param unnamed those of them whose speaker is not named
 * @param estimates the numbers in them
 * @param contradicted the bodies it disagreed with, by id
 * @param confirmed what bodies that had contradicted or denied a claim of it said later
 * to repeat or support that claim
 * @param revised what its body said to update a claim of it
 * @param medianDaysToRevision how many days passed until then: half of the revisions came
 * no later. Null if there are none
 * @param view what it was seen from
 */
public record SourceRecordView(NamedId source, CountLink claims, CountLink unnamed, CountLink estimates,
		List<ContradictedView> contradicted, CountLink confirmed, CountLink revised,
		@Nullable DaysView medianDaysToRevision, ViewInfo view) {

	/**
	 * A body a source disagreed with.
	 *
	 * @param body the body
	 * @param disagreements their disagreements
	 * @param later those of them in which the body spoke later than the source
	 */
	public record ContradictedView(NamedId body, CountLink disagreements, CountLink later) {
	}

}
