package org.sourcebook.dashboard.embed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.dashboard.chart.EstimatesChart;
import org.sourcebook.dashboard.chart.Poster;
import org.sourcebook.dashboard.chart.Step;
import org.sourcebook.edition.View;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.registry.NamedId;

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

	/**
	 * The chart. Where its numbers are for places, it says which one most are for, and
	 * whether some are for none, and marks the others.
	 */
	EstimatesChart chart(EmbedAddress address) {
		Map<String, Long> places = this.estimates.stream()
			.flatMap((estimate) -> Stream.ofNullable(estimate.place()))
			.collect(Collectors.groupingBy(NamedId::name, TreeMap::new, Collectors.counting()));
		String usual = places.isEmpty() ? ""
				: Collections.max(places.entrySet(), Map.Entry.comparingByValue()).getKey();
		boolean all = this.estimates.stream().allMatch((estimate) -> estimate.place() != null);
		String unit = usual.isEmpty() ? this.unit
				: "%s, in %s%s".formatted(this.unit, usual, all ? "" : " or with no place named");
		return new EstimatesChart(this.metric, unit,
				this.estimates.stream()
					.map((estimate) -> EstimateMarks.of(estimate, usual, address.record("claims", estimate.claim())))
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

	/**
	 * The chart as a picture.
	 * @param only what it is narrowed to, or empty
	 */
	Poster poster(String only, boolean frozen) {
		return new Poster(this.metric, (this.definition + " " + only).strip(),
				("Source: Sourcebook. " + AsOf.of(this.view, frozen) + " " + cut()).strip());
	}

}
