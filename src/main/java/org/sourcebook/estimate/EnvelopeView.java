package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;

/**
 * How far the totals reach that were current at the end of an interval, as JSON, and what
 * backs them.
 *
 * @param from the first day of the interval
 * @param to its last day, or the last day that can be known: the totals are those that
 * stand on it
 * @param metric what is counted
 * @param place the place that is part of the totals; null if none is stated, and where
 * the metric is not bound to places
 * @param lower the lowest lower bound of the totals; null if no total is current
 * @param upper the highest upper bound of the totals; null if no total is current
 * @param reports how many reports carry the totals
 * @param speakers how many speakers state them
 * @param independentOrigins how many bodies these come from in the end, once those that
 * lean on one another are folded into one
 * @param unknownOrigins how many of these come, in the end, from somebody who is not
 * named
 * @param estimates the ids of the totals, by holder
 */
public record EnvelopeView(LocalDate from, LocalDate to, MetricHead metric, @Nullable NamedId place,
		@Nullable EdgeView lower, @Nullable EdgeView upper, long reports, long speakers, long independentOrigins,
		long unknownOrigins, List<String> estimates) {

	static EnvelopeView of(Envelope envelope, MetricHead metric, Registry registry) {
		String place = envelope.place();
		return new EnvelopeView(envelope.from(), envelope.to(), metric,
				(place != null) ? registry.named(RegistryKind.LOCATIONS, place) : null, EdgeView.of(envelope.lower()),
				EdgeView.of(envelope.upper()), envelope.reports(), envelope.speakers(), envelope.independentOrigins(),
				envelope.unknownOrigins(), envelope.estimates());
	}

}
