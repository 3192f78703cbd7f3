package org.sourcebook.timeline;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.SpeakerView;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A date and what there is to tell of it, as JSON.
 *
 * @param id the id of the claim or estimate, and which of its dates it is
 * @param date the date
 * @param what whether something was said on it or denied, is about it, or was expected of
 * it
 * @param claim the id of the claim
 * @param kind what the claim does
 * @param text the claim in our own words
 * @param source the speaker, as it was on the day it spoke
 * @param estimate the number that was expected by the date, or null where it is about the
 * whole claim
 * @param report the report it stands in
 */
public record MomentView(String id, DateView date, @Words(of = What.class) String what, String claim,
		@Words(of = ClaimKind.class) String kind, @Nullable String text, SpeakerView source,
		@Nullable NumberView estimate, @Nullable ReportHead report) {
}
