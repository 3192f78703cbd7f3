package org.sourcebook.claim;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of the relations of a claim.
 */
@Configuration(proxyBeanMethods = false)
class RelatedColumns {

	private static final String UNIT = "see unit";

	private static final SideColumns OTHER = new SideColumns("other", "the other claim", "the other claim");

	@Bean
	Columns<RelatedView> columnsOfRelations() {
		return new Columns<>("relations", RelatedView.class)
			.members((related) -> related.word("kind", "what the one claim does to the other", RelatedView::kind)
				.word("direction", "to: this claim does so to the other one; from: the other one to this",
						RelatedView::direction)
				.word("origin", "whether a curator wrote it down (curated) or it follows from numbers (computed)",
						RelatedView::origin)
				.word("rule", "the rule a computed one follows from; empty where a curator wrote it down",
						RelatedView::rule)
				.text("explanation", "why it holds, in a sentence", RelatedView::explanation))
			.member("other", RelatedView::other, OTHER::addTo)
			.member("other", RelatedView::other, OTHER::addMore)
			.member("estimate", RelatedView::estimate, RelatedColumns::own)
			.member("metric", RelatedView::metric,
					(metric) -> metric
						.id("metric", "what both numbers count; empty where a curator wrote it down", MetricHead::id)
						.text("metric_name", "the name of metric", MetricHead::name)
						.text("unit", "the unit of the numbers, in words", MetricHead::unit))
			.members((related) -> related.named("place",
					"the place the numbers are for, if it is part of them and either states one", RelatedView::place))
			.members(RelatedColumns::days)
			.member("gap", RelatedView::gap,
					(gap) -> gap
						.number("gap_from", UNIT, "the upper end of the lower reading; empty where the readings meet",
								GapView::from)
						.number("gap_to", UNIT, "the lower end of the upper reading; empty where the readings meet",
								GapView::to));
	}

	private static void own(ColumnGroup<NumberView> number) {
		number.id("estimate", "the number of this claim; empty where a curator wrote it down", NumberView::id)
			.word("qualifier", "how the source put that number", NumberView::qualifier)
			.number("figure", UNIT, "that number as stated; empty where there is none", NumberView::figure)
			.number("reading_lower", UNIT, "the lower bound it is read with", (view) -> view.reading().lower())
			.number("reading_upper", UNIT, "the upper bound it is read with", (view) -> view.reading().upper())
			.date("as_of", "the moment that number describes", NumberView::asOf);
	}

	private static void days(ColumnGroup<RelatedView> related) {
		related.day("first", "the first day on which both numbers stood", RelatedView::first)
			.day("last", "the last day on which both stood; while both still stand, the last day that can be known",
					RelatedView::last)
			.bool("standing", "whether both still stand", RelatedView::standing)
			.number("apart", "days", "how many days lie between the moments the numbers describe", RelatedView::apart);
	}

}
