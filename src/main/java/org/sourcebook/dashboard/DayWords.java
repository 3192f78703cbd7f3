package org.sourcebook.dashboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.DateView;

/**
 * Says when something was, as exactly as it is known and no more.
 */
final class DayWords {

	private static final String OPEN = "..";

	private DayWords() {
	}

	/**
	 * When something happened: {@code on 25 October 2024}, {@code in October 2024},
	 * {@code on 26 October 2024 or a day later}.
	 */
	static String happened(DateView date) {
		String edtf = date.edtf();
		int slash = edtf.indexOf('/');
		if (slash < 0) {
			return simple(edtf);
		}
		String start = edtf.substring(0, slash);
		String end = edtf.substring(slash + 1);
		if (isDay(start) && isDay(end) && LocalDate.parse(start).plusDays(1).equals(LocalDate.parse(end))) {
			return "on " + DateWords.of(start) + " or a day later";
		}
		if (start.equals(OPEN) || end.equals(OPEN)) {
			return simple(start.equals(OPEN) ? end : start) + (end.equals(OPEN) ? " or later" : " or earlier");
		}
		return "on some day from %s to %s".formatted(DateWords.of(start), DateWords.of(end));
	}

	/** A stretch of time: {@code October 2024 to January 2025}. */
	static @Nullable String stretch(@Nullable DateView date) {
		return (date != null) ? DateWords.stretch(date.edtf()) : null;
	}

	private static String simple(String edtf) {
		String words = DateWords.of(edtf);
		if (words.startsWith("about")) {
			return words;
		}
		return (edtf.matches("\\d{4}-\\d{2}-\\d{2}.?") ? "on " : "in ") + words;
	}

	private static boolean isDay(String edtf) {
		return edtf.matches("\\d{4}-\\d{2}-\\d{2}");
	}

}
