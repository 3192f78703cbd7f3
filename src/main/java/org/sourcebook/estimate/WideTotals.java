package org.sourcebook.estimate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.RangeView;
import org.sourcebook.figure.Position;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;

/**
 * The totals of one metric, and place, side by side: a row of a wide table.
 *
 * @param metric what is counted
 * @param place the place that is part of the figures, or null
 * @param totals the totals by holder
 */
record WideTotals(MetricHead metric, @Nullable NamedId place, Map<String, EstimateView> totals) {

	static WideTotals of(List<Position> row, Map<String, EstimateView> estimates, Registry registry) {
		Position first = row.get(0);
		String place = first.place();
		Map<String, EstimateView> totals = new HashMap<>();
		row.forEach((position) -> {
			EstimateView estimate = estimates.get(position.figure().id());
			if (estimate != null) {
				totals.put(position.holder(), estimate);
			}
		});
		return new WideTotals(MetricHead.of(first.figure().metric(), registry),
				(place != null) ? registry.named(RegistryKind.LOCATIONS, place) : null, totals);
	}

	/** The columns of a table: what the rows have in common, and some for each holder. */
	static Columns<WideTotals> columns(Collection<String> holders) {
		Columns<WideTotals> columns = new Columns<>(LatestColumns.COLLECTION, WideTotals.class);
		columns.member("metric", WideTotals::metric, LatestColumns::metric);
		columns.members((row) -> row.named("place", LatestColumns.PLACE, WideTotals::place));
		for (String holder : holders) {
			columns.member("totals", (row) -> row.totals().get(holder),
					(total) -> holder(total, holder.replace('-', '_'), holder));
		}
		return columns;
	}

	private static void holder(ColumnGroup<EstimateView> total, String prefix, String holder) {
		total
			.number(prefix + "_figure", EstimateColumns.UNIT, "the number as " + holder + " stated it",
					EstimateView::figure)
			.number(prefix + "_lower", EstimateColumns.UNIT, "its lower bound; empty where none is stated",
					(estimate) -> bound(estimate.bounds(), true))
			.number(prefix + "_upper", EstimateColumns.UNIT, "its upper bound; empty where none is stated",
					(estimate) -> bound(estimate.bounds(), false))
			.word(prefix + "_qualifier", "how " + holder + " put it", EstimateView::qualifier)
			.text(prefix + "_date", "the date it is listed under, in EDTF", (estimate) -> estimate.date().edtf());
	}

	private static @Nullable Number bound(RangeView bounds, boolean lower) {
		return lower ? bounds.lower() : bounds.upper();
	}

}
