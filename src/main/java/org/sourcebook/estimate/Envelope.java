package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Edge;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Position;
import org.sourcebook.kernel.NumberRange;

/**
 * How far the totals reach that were current at the end of an interval.
 *
 * @param from the first day of the interval
 * @param to its last day, as far as it can be known
 * @param place the place that is part of the totals, or null
 * @param lower where their bounds begin, or null if no total was current
 * @param upper where their bounds end, or null if no total was current
 * @param reports how many reports carry them
 * @param speakers how many speakers state them
 * @param independentOrigins how many bodies these come from in the end
 * @param unknownOrigins how many come from somebody who is not named
 * @param totals the totals, by holder
 */
record Envelope(LocalDate from, LocalDate to, @Nullable String place, @Nullable Edge lower, @Nullable Edge upper,
		long reports, long speakers, long independentOrigins, long unknownOrigins, List<Total> totals) {

	/**
	 * The envelope of some totals.
	 * @param origins what backs them
	 */
	static Envelope of(LocalDate from, LocalDate to, @Nullable String place, List<Position> totals, Origins origins) {
		List<Figure> figures = totals.stream().map(Position::figure).toList();
		return new Envelope(from, to, place, figures.isEmpty() ? null : Edge.lower(figures),
				figures.isEmpty() ? null : Edge.upper(figures), origins.reports(), origins.speakers(),
				origins.independent().size(), origins.unknown(),
				totals.stream()
					.map((total) -> new Total(total.holder(), total.figure().id(), total.figure().bounds()))
					.toList());
	}

	/** The same in another interval, in which nothing changed. */
	Envelope during(LocalDate first, LocalDate last) {
		return new Envelope(first, last, this.place, this.lower, this.upper, this.reports, this.speakers,
				this.independentOrigins, this.unknownOrigins, this.totals);
	}

	/** No two have the same first day and place. */
	List<String> position() {
		return List.of(this.from.toString(), (this.place != null) ? this.place : "");
	}

	/** The ids of the totals, by holder. */
	List<String> estimates() {
		return this.totals.stream().map(Total::estimate).toList();
	}

	/**
	 * A total.
	 *
	 * @param holder whose it is
	 * @param estimate the id of the estimate
	 * @param bounds its bounds
	 */
	record Total(String holder, String estimate, NumberRange bounds) {
	}

}
