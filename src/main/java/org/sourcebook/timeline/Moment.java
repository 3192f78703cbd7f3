package org.sourcebook.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Estimate;
import org.sourcebook.web.DateView;

/**
 * A date something is to be told of.
 *
 * @param part which of its dates that is: {@code about}, {@code by} or {@code said}
 * @param record the id of the claim or estimate
 * @param date the date
 * @param what what is told of it
 * @param claimPk the key of the claim
 * @param claim the id of the claim
 * @param kind what the claim does
 * @param source the speaker
 * @param said the last day on which it may have been said
 * @param reportPk the key of the report
 * @param estimatePk the key of the number, or null if it is about the whole claim
 */
record Moment(String part, String record, DateView date, What what, long claimPk, String claim, String kind,
		String source, LocalDate said, long reportPk, @Nullable Long estimatePk) {

	/**
	 * The order in time: by the first day, then by the last; of equal dates what they are
	 * about before what is expected, and that before what was said, then by id.
	 */
	static final Comparator<Moment> IN_TIME = Comparator.comparing(Moment::earliest)
		.thenComparing(Moment::latest)
		.thenComparing(Moment::part)
		.thenComparing(Moment::record);

	static Moment of(String part, String edtf, LocalDate earliest, LocalDate latest, What what, Claim claim) {
		return new Moment(part, claim.id(), DateView.of(edtf, earliest, latest), what, claim.pk(), claim.id(),
				claim.kind(), claim.source(), claim.saidLatest(), claim.reportPk(), null);
	}

	static Moment of(String part, DateView date, Estimate number) {
		return new Moment(part, number.id(), date, What.EXPECTED, number.claimPk(), number.claim(), number.kind(),
				number.source(), number.saidLatest(), number.reportPk(), number.pk());
	}

	String id() {
		return this.record + "-" + this.part;
	}

	private LocalDate earliest() {
		return new Bounds(this.date.earliest(), this.date.latest()).sortEarliest();
	}

	private LocalDate latest() {
		return new Bounds(this.date.earliest(), this.date.latest()).sortLatest();
	}

	/** Where it stands in the order. */
	List<String> position() {
		return List.of(earliest().toString(), latest().toString(), this.part, this.record);
	}

}
