package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * Marks for tests.
 */
final class Stated {

	private Stated() {
	}

	/** What a body stated. */
	static Mark by(String body, String date, @Nullable Integer lower, @Nullable Integer upper, Trait... traits) {
		String words = lower + " to " + upper;
		return new Mark(body + "-" + date + "-" + words.replace(' ', '-'), body, "The " + body,
				FuzzyDate.parse(date).bounds(), number(lower), number(upper), Set.of(traits), words, date,
				"Somebody of " + body, "/claims/some-claim");
	}

	private static @Nullable BigDecimal number(@Nullable Integer number) {
		return (number != null) ? BigDecimal.valueOf(number) : null;
	}

}
