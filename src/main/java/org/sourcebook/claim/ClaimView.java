package org.sourcebook.claim;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.sourcebook.index.Marks;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.RegistryKind;
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
 * @param chain the same in one line, from the publisher to the origin
 * @param occasion where it was said, in words
 * @param basis what it rests on, in words
 * @param places where it is about
 * @param estimates the numbers in it
 * @param relations how it stands to other claims
 * @param note our remark
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param withdrawn when and why it was withdrawn
 * @param repeatedBy the claims that repeat it, directly or through others; only with
 * {@code fold}
 * @param matches where it has what was looked for; only with {@code q}
 */
public record ClaimView(String id, @Words(of = Status.class) String status, @Nullable ReportHead report,
		SpeakerView source, @Words(of = ClaimKind.class) String kind, String text, DateView said,
		@Nullable DateView about, List<HopView> attribution, String chain, @Nullable String occasion,
		@Nullable String basis, List<PlaceView> places, List<NumberView> estimates, List<RelationView> relations,
		@Nullable String note, @Nullable Integer recordedIn, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> repeatedBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {

	/** This claim with marks in the texts it was found by. */
	ClaimView matching(Marks marks) {
		Marks.Row row = marks.row().text("text", this.text).text("occasion", this.occasion).text("basis", this.basis);
		row.name("source.name", RegistryKind.SOURCES, this.source.id(), this.source.name());
		this.places.forEach((place) -> row.name("places.name", RegistryKind.LOCATIONS, place.id(), place.name()));
		this.estimates.stream()
			.flatMap((number) -> Stream.ofNullable(number.place()))
			.forEach((place) -> row.name("estimates.place.name", RegistryKind.LOCATIONS, place.id(), place.name()));
		row.text("report.title", (this.report != null) ? this.report.title() : null);
		return new ClaimView(this.id, this.status, this.report, this.source, this.kind, this.text, this.said,
				this.about, this.attribution, this.chain, this.occasion, this.basis, this.places, this.estimates,
				this.relations, this.note, this.recordedIn, this.withdrawn, this.repeatedBy, row.matches());
	}

}
