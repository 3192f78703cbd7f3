package org.sourcebook.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.sourcebook.kernel.Bounds;

/**
 * How the moments lie to one another that figures describe.
 */
final class Moments {

	/** How many days a moment may take for its figure to be compared. */
	static final int WIDEST = 31;

	private Moments() {
	}

	/** Whether a moment is known well enough to be compared. */
	static boolean isNarrow(Bounds moment) {
		LocalDate earliest = moment.earliest();
		LocalDate latest = moment.latest();
		return earliest != null && latest != null && ChronoUnit.DAYS.between(earliest, latest) < WIDEST;
	}

	/** How many days lie between two moments; 0 if they may be one. */
	static int apart(Bounds one, Bounds other) {
		long after = ChronoUnit.DAYS.between(one.sortLatest(), other.sortEarliest());
		long before = ChronoUnit.DAYS.between(other.sortLatest(), one.sortEarliest());
		return (int) Math.max(0, Math.max(after, before));
	}

}
