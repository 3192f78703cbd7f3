package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.Status;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A claim, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param report the report it stands in
 * @param source the speaker, as it was on that day
 * @param kind what the claim does
 * @param text the claim in our own words
 * @param said when it was said, at the latest when it was published
 * @param about what time it is about
 * @param attribution who carried it, who said it, whom that leans on
 * @param occasion where it was said, in words
 * @param basis what it rests on, in words
 * @param places where it is about
 * @param estimates the numbers in it
 * @param relations how it stands to other claims
 * @param note our remark
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param withdrawn when and why it was withdrawn
 */
record ClaimView(String id, @Words(of = Status.class) String status, @Nullable ReportHead report, SpeakerView source,
		@Words(of = ClaimKind.class) String kind, String text, DateView said, @Nullable DateView about,
		List<HopView> attribution, @Nullable String occasion, @Nullable String basis, List<PlaceView> places,
		List<NumberView> estimates, List<RelationView> relations, @Nullable String note, @Nullable Integer recordedIn,
		@Nullable WithdrawnView withdrawn) {
}
