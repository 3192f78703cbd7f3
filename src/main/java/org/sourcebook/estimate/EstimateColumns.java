package org.sourcebook.estimate;

import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.PrincipalDateView;
import org.sourcebook.claim.RangeView;
import org.sourcebook.claim.SpeakerView;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of estimates.
 */
@Configuration(proxyBeanMethods = false)
class EstimateColumns {

	static final String UNIT = "see unit";

	@Bean
	Columns<EstimateView> columnsOfEstimates() {
		return new Columns<>("estimates", EstimateView.class)
			.members((estimate) -> estimate.id("id", "its id", EstimateView::id)
				.word("status", "current or withdrawn", EstimateView::status))
			.member("metric", EstimateView::metric,
					(metric) -> metric.id("metric", "what is counted", MetricHead::id)
						.text("metric_name", "the name of metric", MetricHead::name)
						.text("unit", "the unit of its numbers, in words", MetricHead::unit))
			.members((estimate) -> estimate.word("qualifier", "how the source put it", EstimateView::qualifier)
				.word("magnitude", "the word, where the number was given in words only", EstimateView::magnitude)
				.number("figure", UNIT, "the number as stated; empty where there is none", EstimateView::figure))
			.member("bounds", EstimateView::bounds, (bounds) -> bounds
				.number("lower", UNIT, "the lower bound the words state; empty where none is stated", RangeView::lower)
				.number("upper", UNIT, "the upper bound the words state; empty where none is stated", RangeView::upper))
			.member("reading", EstimateView::reading,
					(reading) -> reading
						.number("reading_lower", UNIT, "the lower bound it is read with where numbers are compared",
								RangeView::lower)
						.number("reading_upper", UNIT, "the upper bound it is read with where numbers are compared",
								RangeView::upper))
			.members((estimate) -> estimate
				.bool("approximate", "whether the number is marked as approximate", EstimateView::approximate)
				.text("wording", "the words, where they are on record", EstimateView::wording))
			.member("date", EstimateView::date, EstimateColumns::date)
			.members(EstimateColumns::counted)
			.member("source", EstimateView::source, SpeakerView::columns)
			.members((estimate) -> estimate.id("claim", "the claim it stands in", EstimateView::claim)
				.word("kind", "what the claim does", EstimateView::kind)
				.date("said", "when it was said, at the latest when it was published", EstimateView::said))
			.member("report", EstimateView::report, ReportHead::columns)
			.members((estimate) -> estimate.text("note", "our remark", EstimateView::note)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						EstimateView::recordedIn))
			.member("withdrawn", EstimateView::withdrawn, WithdrawnView::columns)
			.member("matches", EstimateView::matches, MatchView::columns)
			.members((estimate) -> estimate.text("chain",
					"how it came to the report, in one line: from the publisher to the origin", EstimateView::chain))
			.members((estimate) -> estimate.list("repeated_by", "the estimates that repeat it; empty without fold",
					EstimateView::repeatedBy));
	}

	private static void date(ColumnGroup<PrincipalDateView> date) {
		date.date("date", "the date it is listed under",
				(principal) -> new DateView(principal.edtf(), principal.earliest(), principal.latest()))
			.word("date_basis", "which of its dates that is: asOf, by or said", PrincipalDateView::basis);
	}

	private static void counted(ColumnGroup<EstimateView> estimate) {
		estimate.date("as_of", "the moment the number describes", EstimateView::asOf)
			.date("by", "when it is expected, for a projection", EstimateView::by)
			.date("over", "the stretch of time it counts, if it is no running total", EstimateView::over)
			.text("of", "the part of the whole it counts, in words, if it is no total", EstimateView::of)
			.named("place", "the place it is for", EstimateView::place)
			.bool("projected", "whether it is about what was still to come", EstimateView::projected)
			.bool("total", "whether it is a total", EstimateView::total)
			.word("stance", "whether the speaker asserts, relays or rejects it", EstimateView::stance)
			.id("part_of", "the estimate it is a part of", EstimateView::partOf)
			.list("parts", "the estimates that are parts of it", EstimateView::parts);
	}

}
