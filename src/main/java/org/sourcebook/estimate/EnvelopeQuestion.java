package org.sourcebook.estimate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sourcebook.edition.DateFilter;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;

/**
 * A question about an envelope, with everything looked up.
 *
 * @param end which totals count, and the last day that can be known
 * @param interval how long the stretches are
 * @param currentFor how many days a total is current
 * @param within the stretch of time that is asked for
 */
record EnvelopeQuestion(LatestQuestion end, Interval interval, int currentFor, DateFilter within) {

	/** How many intervals there are at most: days of more than ten years. */
	private static final int MOST = 4_000;

	/**
	 * The intervals from the one in which something was known first to that of the last
	 * day, as far as they are asked for: the first day of each.
	 * @throws BadParameters if they are too many
	 */
	List<LocalDate> intervals(LocalDate firstKnown) {
		LocalDate from = (this.within.from() != null) ? this.within.from().bounds().sortEarliest() : firstKnown;
		LocalDate to = (this.within.to() != null) ? this.within.to().bounds().sortLatest() : this.end.day();
		LocalDate first = this.interval.first(from.isAfter(firstKnown) ? from : firstKnown);
		LocalDate last = to.isBefore(this.end.day()) ? to : this.end.day();
		UnaryOperator<LocalDate> next = (day) -> this.interval.last(day).plusDays(1);
		List<LocalDate> days = Stream.iterate(first, (day) -> !day.isAfter(last), next).limit(MOST + 1L).toList();
		if (days.size() > MOST) {
			throw new BadParameters(List.of(ParameterError.of("interval", Word.of(this.interval),
					"gives more than %,d intervals, over %,d days; take a longer one, or narrow from and to"
						.formatted(MOST, ChronoUnit.DAYS.between(first, last)))));
		}
		return days;
	}

	/** The last day of the interval that begins on a day, as far as it can be known. */
	LocalDate last(LocalDate first) {
		LocalDate last = this.interval.last(first);
		return last.isBefore(this.end.day()) ? last : this.end.day();
	}

}
