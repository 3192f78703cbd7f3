package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;

/**
 * One side of a disagreement, as JSON.
 *
 * @param body whom the speaker belonged to on that day
 * @param source the speaker, as it was on that day
 * @param claim the id of the claim
 * @param text the claim in our own words
 * @param said when it was said, at the latest when it was published
 * @param estimate the number, or null where it is about a whole claim
 * @param report the report it stands in
 */
public record SideView(NamedId body, SpeakerView source, String claim, String text, DateView said,
		@Nullable NumberView estimate, @Nullable ReportHead report) {
}
