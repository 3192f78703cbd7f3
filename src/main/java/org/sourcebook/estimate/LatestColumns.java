package org.sourcebook.estimate;

import java.util.Set;

import org.sourcebook.claim.MetricHead;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of totals that stand.
 */
@Configuration(proxyBeanMethods = false)
class LatestColumns {

	static final String COLLECTION = "estimates/latest";

	static final String PLACE = "the place that is part of the figure";

	/**
	 * What an estimate has that stands in a row already, or that needs words to look for.
	 */
	private static final Set<String> SHOWN = Set.of("metric", "metric_name", "unit", "matches", "repeated_by");

	/** What an estimate calls as a row does something else. */
	private static final Set<String> OWN = Set.of("place", "place_name");

	@Bean
	Columns<LatestView> columnsOfLatestEstimates(Columns<EstimateView> estimates) {
		return new Columns<>(COLLECTION, LatestView.class)
			.members((total) -> total.named("holder", "whose total it is: a body, or with per=source a speaker",
					LatestView::holder))
			.member("metric", LatestView::metric, LatestColumns::metric)
			.members(LatestColumns::backing)
			.nested("estimate", LatestView::estimate, estimates, LatestColumns::name);
	}

	static void metric(ColumnGroup<MetricHead> metric) {
		metric.id("metric", "what is counted", MetricHead::id)
			.text("metric_name", "the name of metric", MetricHead::name)
			.text("unit", "the unit of its numbers, in words", MetricHead::unit);
	}

	private static void backing(ColumnGroup<LatestView> total) {
		total.named("place", PLACE, LatestView::place)
			.day("since", "the day from which it stands: it became known then", LatestView::since)
			.number("reports", "report", "how many reports carry the same figure", LatestView::reports)
			.number("speakers", "source", "how many speakers state it", LatestView::speakers)
			.number("independent_origins", "body",
					"how many bodies these come from in the end, once those that lean on one another are folded",
					LatestView::independentOrigins)
			.number("unknown_origins", "claim", "how many of these come, in the end, from somebody who is not named",
					LatestView::unknownOrigins);
	}

	/** How a column of estimates is called here; empty if it is left out. */
	private static String name(String column) {
		if (SHOWN.contains(column)) {
			return "";
		}
		return column.equals("id") ? "estimate" : (OWN.contains(column) ? "estimate_" + column : column);
	}

}
