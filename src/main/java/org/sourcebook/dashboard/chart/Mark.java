package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;

/**
 * A number somebody stated, to be drawn with what was stated and no more.
 *
 * @param id the id of the estimate
 * @param body the id of the body
 * @param bodyName its name
 * @param date the first and the last day it may be of, or the stretch it counts
 * @param lower the lower bound that was stated, or null for an open end
 * @param upper the upper bound that was stated, or null for an open end
 * @param traits what is special about it
 * @param number the number in words, such as nearly 12,000
 * @param dateWords the date in words
 * @param speaker the name of the speaker
 * @param href the address of the claim
 */
public record Mark(String id, String body, String bodyName, Bounds date, @Nullable BigDecimal lower,
		@Nullable BigDecimal upper, Set<Trait> traits, String number, String dateWords, String speaker, String href) {

	public Mark {
		traits = Set.copyOf(traits);
	}

	boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

	/** Whether it has a bound at all: what has none is not drawn. */
	boolean isDrawn() {
		return this.lower != null || this.upper != null;
	}

	/** Whether it is a figure: a range of one number. */
	boolean isFigure() {
		return this.lower != null && this.upper != null && this.lower.compareTo(this.upper) == 0;
	}

	/** Whether one end is open. */
	boolean isOpen() {
		return this.lower == null || this.upper == null;
	}

	/** Whether it is of one day. */
	boolean isOfOneDay() {
		return this.date.earliest() != null && this.date.earliest().equals(this.date.latest());
	}

	/** What the mark says, in one line. */
	String words() {
		String said = this.is(Trait.REJECTED) ? " rejects " : ": ";
		return this.speaker + said + this.number + (this.is(Trait.PROJECTED) ? " (projection), " : ", ")
				+ this.dateWords;
	}

	/** The name of the body, without what it is. */
	String shortName() {
		return Bodies.shortName(this.bodyName);
	}

	/** The last day it may be of, for telling which is newer. */
	LocalDate newest() {
		return this.date.sortLatest();
	}

}
