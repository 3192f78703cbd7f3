package org.sourcebook.metric;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of metrics.
 */
@Configuration(proxyBeanMethods = false)
class MetricColumns {

	@Bean
	Columns<MetricView> columnsOfMetrics() {
		return new Columns<>("metrics", MetricView.class)
			.members((metric) -> metric.id("id", "its id", MetricView::id)
				.word("status", "current or withdrawn", MetricView::status)
				.text("name", "its name", MetricView::name)
				.text("definition", "what is counted, and what not", MetricView::definition)
				.text("unit", "the unit, in words", MetricView::unit)
				.bool("place_bound", "whether the place is part of the figure", MetricView::placeBound)
				.count("estimates", "estimates", "how many estimates are of it", MetricView::estimates)
				.text("note", "our remark", MetricView::note)
				.list("formerly", "its earlier ids", MetricView::formerly)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						MetricView::recordedIn)
				.number("version", "versions", "how often it was recorded", MetricView::version))
			.member("withdrawn", MetricView::withdrawn, WithdrawnView::columns)
			.member("matches", MetricView::matches, MatchView::columns);
	}

}
