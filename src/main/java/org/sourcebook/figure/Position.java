package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A total that stood for somebody over a stretch of days: from the day it became known
 * until a newer one of the same holder, for the same place, did.
 *
 * @param holder whose it is: a body or a speaker
 * @param figure the total
 * @param until the first day on which it no longer stood, or null if nothing newer is
 * known
 */
public record Position(String holder, Figure figure, @Nullable LocalDate until) {

	/** By what is counted, by place, no place first, and by holder. */
	public static final Comparator<Position> BY_PLACE_AND_HOLDER = Comparator
		.comparing((Position position) -> position.figure().metric())
		.thenComparing((position) -> position.figure().projected())
		.thenComparing(Position::place, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Position::holder);

	/** The place that is part of the figure, or null. */
	public @Nullable String place() {
		return this.figure.place();
	}

	/** The first day on which it stood. */
	public LocalDate since() {
		return this.figure.known();
	}

	/** Whether it stood on the day. */
	public boolean standsOn(LocalDate day) {
		return !day.isBefore(since()) && (this.until == null || day.isBefore(this.until));
	}

	/**
	 * Whether the last day it may describe lies at most some days before a day.
	 * @param day the day
	 * @param days how many days
	 */
	public boolean isCurrentOn(LocalDate day, int days) {
		return !this.figure.asOf().sortLatest().isBefore(day.minusDays(days));
	}

}
