package org.sourcebook.dashboard.embed;

import java.util.List;
import java.util.Map;

import org.sourcebook.dashboard.chart.EstimatesChart;
import org.sourcebook.dashboard.chart.Poster;
import org.sourcebook.dashboard.chart.Step;
import org.sourcebook.edition.View;
import org.sourcebook.estimate.EstimateView;

/**
 * The estimates an embed shows.
 *
 * @param metric the name of the metric
 * @param definition what it counts
 * @param unit its unit
 * @param estimates the estimates
 * @param total how many there are
 * @param view what they are seen from
 * @param envelope how far all totals reached, or nothing
 */
record EstimatesShown(String metric, String definition, String unit, List<EstimateView> estimates, long total,
		View view, List<Step> envelope) {

	EstimatesChart chart(EmbedAddress address) {
		return new EstimatesChart(this.metric, this.unit,
				this.estimates.stream()
					.map((estimate) -> EstimateMarks.of(estimate, address.record("claims", estimate.claim())))
					.toList(),
				this.envelope);
	}

	/**
	 * The rows of the table.
	 * @param kinds how the marks of each body are called in the chart
	 */
	List<EstimateRow> rows(EmbedAddress address, Map<String, String> kinds) {
		return this.estimates.stream()
			.map((estimate) -> EstimateRow.of(estimate, address, kinds.getOrDefault(estimate.source().body().id(), "")))
			.toList();
	}

	/** Says so if not all are shown. */
	public String cut() {
		return (this.total > this.estimates.size())
				? "These are %,d of %,d.".formatted(this.estimates.size(), this.total) : "";
	}

	Poster poster(boolean frozen) {
		return new Poster(this.metric, this.definition,
				("Source: Sourcebook. " + AsOf.of(this.view, frozen) + " " + cut()).strip());
	}

}
