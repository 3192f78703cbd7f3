package org.sourcebook.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.registry.Entry;

/**
 * When and why a record was withdrawn.
 *
 * @param date the day
 * @param reason the reason
 */
public record WithdrawnView(LocalDate date, String reason) {

	/** The columns of a record that may be withdrawn. */
	public static void columns(ColumnGroup<WithdrawnView> withdrawn) {
		withdrawn.day("withdrawn", "the day it was withdrawn; empty while it stands", WithdrawnView::date)
			.text("withdrawn_reason", "why it was withdrawn", WithdrawnView::reason);
	}

	/** The withdrawal in words. */
	public String told() {
		return "Withdrawn, %s: %s".formatted(DateWords.of(this.date), this.reason);
	}

	/** The status of a record in linked data, or null for one that stands. */
	public static @Nullable String status(@Nullable WithdrawnView withdrawn) {
		return (withdrawn != null) ? "Withdrawn" : null;
	}

	/** The withdrawal, or null for a record that stands. */
	public static @Nullable WithdrawnView of(@Nullable LocalDate date, @Nullable String reason) {
		return (date != null && reason != null) ? new WithdrawnView(date, reason) : null;
	}

	/** The withdrawal of an entry, or null for one that stands. */
	public static @Nullable WithdrawnView of(Entry.@Nullable Withdrawn withdrawn) {
		return (withdrawn != null) ? new WithdrawnView(withdrawn.date(), withdrawn.reason()) : null;
	}

}
