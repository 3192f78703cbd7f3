package org.sourcebook.estimate;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.PrincipalDateView;
import org.sourcebook.claim.RangeView;
import org.sourcebook.claim.SpeakerView;
import org.sourcebook.edition.View;
import org.sourcebook.index.Marks;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.Magnitude;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * An estimate, as JSON: the number, and who said it when and where.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param metric what is counted
 * @param qualifier how the source put it
 * @param magnitude the word, where the number was given in words only
 * @param figure the number as stated, or null where there is none
 * @param bounds the range the words state
 * @param reading the range it is read as where numbers are compared
 * @param approximate whether the number is marked as approximate
 * @param wording the words, where they are on record
 * @param date the date it is listed under
 * @param asOf the moment the number describes
 * @param by when it is expected, for a projection
 * @param over the stretch of time it counts, if it is no running total
 * @param of the part of the whole it counts, in words, if it is no total
 * @param place the place it is for
 * @param projected whether it is about what was still to come
 * @param total whether it is a total
 * @param stance whether the speaker asserts, relays or rejects it
 * @param partOf the estimate it is a part of, or null
 * @param parts the estimates that are parts of it
 * @param source the speaker, as it was on that day
 * @param chain how it came to the report, in one line: from the publisher to the origin
 * @param claim the id of the claim it stands in
 * @param kind what the claim does
 * @param said when it was said
 * @param report the report it stands in
 * @param note our remark
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param withdrawn when and why it was withdrawn
 * @param repeatedBy the estimates that repeat it, directly or through others; only with
 * {@code fold}
 * @param matches where it has what was looked for; only with {@code q}
 */
public record EstimateView(String id, @Words(of = Status.class) String status, MetricHead metric,
		@Words(of = Qualifier.class) String qualifier, @Words(of = Magnitude.class) @Nullable String magnitude,
		@Nullable Long figure, RangeView bounds, RangeView reading, boolean approximate, @Nullable String wording,
		PrincipalDateView date, @Nullable DateView asOf, @Nullable DateView by, @Nullable DateView over,
		@Nullable String of, @Nullable NamedId place, boolean projected, boolean total,
		@Words(of = Stance.class) String stance, @Nullable String partOf, List<String> parts, SpeakerView source,
		String chain, String claim, @Words(of = ClaimKind.class) String kind, DateView said,
		@Nullable ReportHead report, @Nullable String note, @Nullable Integer recordedIn,
		@Nullable WithdrawnView withdrawn, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> repeatedBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {

	static EstimateView of(Estimate row, NumberView number, SpeakerView source, String chain,
			@Nullable ReportHead report, @Nullable List<String> repeatedBy) {
		return new EstimateView(row.id(), row.status(), number.metric(), number.qualifier(), number.magnitude(),
				number.figure(), number.bounds(), number.reading(), number.approximate(), number.wording(),
				number.date(), number.asOf(), number.by(), number.over(), number.of(), number.place(),
				number.projected(), number.total(), number.stance(), number.partOf(), number.parts(), source, chain,
				row.claim(), row.kind(), DateView.of(row.said(), row.saidEarliest(), row.saidLatest()), report,
				number.note(), View.recordedIn(row.since()), number.withdrawn(), repeatedBy, null);
	}

	/**
	 * This estimate with marks in the texts it was found by.
	 * @param claimText the text of the claim it stands in
	 */
	EstimateView matching(Marks marks, @Nullable String claimText) {
		Marks.Row row = marks.row()
			.text("claim.text", claimText)
			.text("wording", this.wording)
			.text("of", this.of)
			.name("metric.name", RegistryKind.METRICS, this.metric.id(), this.metric.name())
			.name("source.name", RegistryKind.SOURCES, this.source.id(), this.source.name())
			.text("report.title", (this.report != null) ? this.report.title() : null);
		if (this.place != null) {
			row.name("place.name", RegistryKind.LOCATIONS, this.place.id(), this.place.name());
		}
		return new EstimateView(this.id, this.status, this.metric, this.qualifier, this.magnitude, this.figure,
				this.bounds, this.reading, this.approximate, this.wording, this.date, this.asOf, this.by, this.over,
				this.of, this.place, this.projected, this.total, this.stance, this.partOf, this.parts, this.source,
				this.chain, this.claim, this.kind, this.said, this.report, this.note, this.recordedIn, this.withdrawn,
				this.repeatedBy, row.matches());
	}

}
