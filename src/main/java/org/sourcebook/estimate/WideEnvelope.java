package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.registry.NamedId;

/**
 * How far the current totals of an interval reach, and the bounds of each side by side: a
 * row of a wide table.
 *
 * @param from the first day of the interval
 * @param to its last day, as far as it can be known
 * @param metric what is counted
 * @param place the place that is part of the totals, or null
 * @param lower their lowest lower bound, or null if no total was current
 * @param upper their highest upper bound, or null if no total was current
 * @param totals the bounds of the totals, by holder
 */
record WideEnvelope(LocalDate from, LocalDate to, MetricHead metric, @Nullable NamedId place, @Nullable EdgeView lower,
		@Nullable EdgeView upper, Map<String, NumberRange> totals) {

	static WideEnvelope of(EnvelopeView view, Envelope envelope) {
		return new WideEnvelope(view.from(), view.to(), view.metric(), view.place(), view.lower(), view.upper(),
				envelope.totals().stream().collect(Collectors.toMap(Envelope.Total::holder, Envelope.Total::bounds)));
	}

	/** The columns of a table: those of the interval, and two for each holder. */
	static Columns<WideEnvelope> columns(Collection<String> holders) {
		Columns<WideEnvelope> columns = new Columns<>(EnvelopeColumns.COLLECTION, WideEnvelope.class)
			.members((row) -> row.day("from", EnvelopeColumns.FROM, WideEnvelope::from)
				.day("to", EnvelopeColumns.TO, WideEnvelope::to))
			.member("metric", WideEnvelope::metric, LatestColumns::metric)
			.members((row) -> row.named("place", LatestColumns.PLACE, WideEnvelope::place))
			.member("lower", WideEnvelope::lower, (edge) -> EnvelopeColumns.edge(edge, "lower", "lowest lower"))
			.member("upper", WideEnvelope::upper, (edge) -> EnvelopeColumns.edge(edge, "upper", "highest upper"));
		for (String holder : holders) {
			columns.member("totals", (row) -> row.totals().get(holder),
					(bounds) -> bounds(bounds, holder.replace('-', '_'), holder));
		}
		return columns;
	}

	private static void bounds(ColumnGroup<NumberRange> bounds, String prefix, String holder) {
		bounds
			.number(prefix + "_lower", EstimateColumns.UNIT,
					"the lower bound of the current total of %s; empty where it states none, or where there is none"
						.formatted(holder),
					NumberRange::lower)
			.number(prefix + "_upper", EstimateColumns.UNIT,
					"the upper bound of the current total of %s; empty where it states none, or where there is none"
						.formatted(holder),
					NumberRange::upper);
	}

}
