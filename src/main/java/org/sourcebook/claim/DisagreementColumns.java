package org.sourcebook.claim;

import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of disagreements.
 */
@Configuration(proxyBeanMethods = false)
class DisagreementColumns {

	private static final String UNIT = "see unit";

	private static final SideColumns ONE = SideColumns.of("one");

	private static final SideColumns OTHER = SideColumns.of("other");

	@Bean
	Columns<DisagreementView> columnsOfDisagreements() {
		return new Columns<>("disagreements", DisagreementView.class)
			.members((pair) -> pair.text("id", "the ids of both sides", DisagreementView::id)
				.word("rule", "why the two are said to disagree", DisagreementView::rule)
				.word("basis", "whether a curator wrote it down (curated) or it follows from the numbers (computed)",
						DisagreementView::basis)
				.bool("internal", "whether both sides are of one body", DisagreementView::internal)
				.text("explanation", "the rule, in a sentence", DisagreementView::explanation))
			.member("metric", DisagreementView::metric,
					(metric) -> metric
						.id("metric", "what is counted; empty where a curator wrote it down", MetricHead::id)
						.text("metric_name", "the name of metric", MetricHead::name)
						.text("unit", "the unit of the numbers, in words", MetricHead::unit))
			.members((pair) -> pair.named("place",
					"the place the numbers are for, if it is part of them and either side states one",
					DisagreementView::place))
			.member("one", DisagreementView::one, ONE::addTo)
			.member("other", DisagreementView::other, OTHER::addTo)
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
								GapView::to))
			.member("one", DisagreementView::one, ONE::addMore)
			.member("other", DisagreementView::other, OTHER::addMore);
	}

}
