package org.sourcebook.figure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.NumberRange;

/**
 * Two figures that could not both be right, or one that was denied.
 *
 * @param rule why they disagree
 * @param internal whether both are of one body
 * @param one the figure that rejects the other; if neither does, the lower one
 * @param other the other one
 * @param first the first day on which both stood
 * @param last the last day on which both stood, or null if they still do
 * @param apart how many days lie between the moments they describe; 0 if these may be one
 */
public record Disagreement(DisagreementRule rule, boolean internal, Figure one, Figure other, LocalDate first,
		@Nullable LocalDate last, int apart) {

	/** The place that is part of the figures, if one of them states it. */
	public @Nullable String place() {
		return (this.one.place() != null) ? this.one.place() : this.other.place();
	}

	/** What lies between the two readings, or null where they meet. */
	public @Nullable NumberRange gap() {
		return (this.rule == DisagreementRule.RANGE_DISJOINT)
				? new NumberRange(this.one.reading().upper(), this.other.reading().lower()) : null;
	}

}
