package org.sourcebook.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BoundsTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

	private static final LocalDate MIDDLE = LocalDate.of(2024, 10, 26);

	private static final LocalDate LAST = LocalDate.of(2024, 10, 31);

	private static final Bounds OCTOBER = new Bounds(FIRST, LAST);

	@Test
	void theLatestDayCannotLieBeforeTheEarliest() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(LAST, FIRST))
			.withMessage("2024-10-31 lies after 2024-10-01");
	}

	@Test
	void whatWasSaidBeforeItWasPublishedEndsWithThePublication() {
		assertThat(OCTOBER.notAfter(MIDDLE)).isEqualTo(new Bounds(FIRST, MIDDLE));
		assertThat(new Bounds(FIRST, null).notAfter(MIDDLE)).isEqualTo(new Bounds(FIRST, MIDDLE));
		assertThat(new Bounds(null, null).notAfter(MIDDLE)).isEqualTo(new Bounds(null, MIDDLE));
	}

	@Test
	void aCutNeverReachesBelowTheEarliestDay() {
		assertThat(new Bounds(MIDDLE, LAST).notAfter(FIRST)).isEqualTo(new Bounds(MIDDLE, MIDDLE));
		assertThat(new Bounds(MIDDLE, null).notAfter(FIRST)).isEqualTo(new Bounds(MIDDLE, MIDDLE));
	}

	@Test
	void aLaterOrMissingCutChangesNothing() {
		assertThat(OCTOBER.notAfter(LAST)).isEqualTo(OCTOBER);
		assertThat(OCTOBER.notAfter(LAST.plusDays(1))).isEqualTo(OCTOBER);
		assertThat(OCTOBER.notAfter(null)).isEqualTo(OCTOBER);
	}

	@Test
	void openEndsAreSortedAtTheEndsOfTimeAndFoundAgain() {
		Bounds open = new Bounds(null, null);
		assertThat(open.sortEarliest()).isEqualTo(Bounds.FIRST_DAY);
		assertThat(open.sortLatest()).isEqualTo(Bounds.LAST_DAY);
		assertThat(Bounds.ofSortDays(open.sortEarliest(), open.sortLatest())).isEqualTo(open);
		assertThat(Bounds.ofSortDays(OCTOBER.sortEarliest(), OCTOBER.sortLatest())).isEqualTo(OCTOBER);
	}

}
