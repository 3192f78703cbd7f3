package org.sourcebook.claim;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reader;
import org.sourcebook.report.ReportHead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of disagreements.
 */
@Configuration(proxyBeanMethods = false)
class DisagreementColumns {

	private static final String UNIT = "see unit";

	@Bean
	Columns<DisagreementView> columnsOfDisagreements() {
		return new Columns<>("disagreements", DisagreementView.class)
			.members((pair) -> pair.text("id", "the ids of both sides", DisagreementView::id)
				.word("rule", "why the two are said to disagree", DisagreementView::rule)
				.word("basis", "whether a reader wrote it down (curated) or it follows from the numbers (computed)",
						DisagreementView::basis)
				.bool("internal", "whether both sides are of one body", DisagreementView::internal)
				.text("explanation", "the rule, in a sentence", DisagreementView::explanation))
			.member("metric", DisagreementView::metric,
					(metric) -> metric
						.id("metric", "what is counted; empty where a reader wrote it down", MetricHead::id)
						.text("metric_name", "the name of metric", MetricHead::name)
						.text("unit", "the unit of the numbers, in words", MetricHead::unit))
			.members((pair) -> pair.named("place",
					"the place the numbers are for, if it is part of them and either side states one",
					DisagreementView::place))
			.member("one", DisagreementView::one, (side) -> side(side, "one"))
			.member("other", DisagreementView::other, (side) -> side(side, "other"))
			.members((pair) -> pair.day("first", "the first day on which both stood", DisagreementView::first)
				.day("last", "the last day on which both stood; while both still stand, the last day that can be known",
						DisagreementView::last)
				.bool("standing", "whether both still stand", DisagreementView::standing)
				.number("apart", "days", "how many days lie between the moments the numbers describe",
						DisagreementView::apart))
			.member("gap", DisagreementView::gap,
					(gap) -> gap
						.number("gap_from", UNIT, "the upper end of the lower reading; empty where the readings meet",
								GapView::from)
						.number("gap_to", UNIT, "the lower end of the upper reading; empty where the readings meet",
								GapView::to));
	}

	private static void side(ColumnGroup<SideView> side, String name) {
		side.named(name + "_body", "the body of side " + name, SideView::body)
			.id(name + "_source", "the speaker of side " + name, (view) -> view.source().id())
			.text(name + "_source_name", "the name of %s_source".formatted(name), (view) -> view.source().name())
			.id(name + "_claim", "the claim of side " + name, SideView::claim)
			.text(name + "_text", "the claim in our own words", SideView::text)
			.id(name + "_estimate", "the number of side %s; empty where it is about a whole claim".formatted(name),
					number(NumberView::id))
			.word(name + "_qualifier", "how the source put the number", number(NumberView::qualifier))
			.number(name + "_figure", UNIT, "the number as stated; empty where there is none",
					number(NumberView::figure))
			.number(name + "_reading_lower", UNIT, "the lower bound it is read with",
					number((n) -> n.reading().lower()))
			.number(name + "_reading_upper", UNIT, "the upper bound it is read with",
					number((n) -> n.reading().upper()))
			.date(name + "_as_of", "the moment the number describes", number(NumberView::asOf))
			.id(name + "_report", "the report of side " + name, report(ReportHead::id))
			.url(name + "_url", "where the report was published", report(ReportHead::url))
			.date(name + "_published", "when the report was published", report(ReportHead::published));
	}

	private static <P> Reader<SideView, P> number(Reader<NumberView, P> part) {
		return (view) -> (view.estimate() != null) ? part.read(view.estimate()) : null;
	}

	private static <P> Reader<SideView, P> report(Reader<ReportHead, P> part) {
		return (view) -> (view.report() != null) ? part.read(view.report()) : null;
	}

}
