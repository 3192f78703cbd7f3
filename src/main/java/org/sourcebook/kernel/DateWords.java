package org.sourcebook.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Puts a date into English words that are as exact as the date and no more.
 */
public final class DateWords {

	private static final String OPEN = "..";

	private DateWords() {
	}

	/** A day, such as 26 October 2024. */
	public static String of(LocalDate day) {
		return of(day.toString());
	}

	/**
	 * The day on which something happened, from EDTF; an interval means some day within.
	 */
	public static String of(String edtf) {
		int slash = edtf.indexOf('/');
		if (slash < 0) {
			return simple(edtf);
		}
		String start = edtf.substring(0, slash);
		String end = edtf.substring(slash + 1);
		if (end.equals(OPEN)) {
			return simple(start) + " or later";
		}
		return start.equals(OPEN) ? simple(end) + " or earlier"
				: "some day from %s to %s".formatted(simple(start), simple(end));
	}

	/**
	 * A stretch of time, from EDTF, such as October 2024 to January 2025: an interval
	 * means the whole of it.
	 */
	public static String stretch(String edtf) {
		int slash = edtf.indexOf('/');
		if (slash < 0) {
			return simple(edtf);
		}
		String start = edtf.substring(0, slash);
		String end = edtf.substring(slash + 1);
		if (start.equals(OPEN)) {
			return "until " + simple(end);
		}
		return end.equals(OPEN) ? "from %s on".formatted(simple(start)) : simple(start) + " to " + simple(end);
	}

	private static String simple(String date) {
		char last = date.charAt(date.length() - 1);
		String words = plain(Character.isDigit(last) ? date : date.substring(0, date.length() - 1));
		return switch (last) {
			case '~' -> "about " + words;
			case '?' -> words + " (uncertain)";
			case '%' -> "about " + words + " (uncertain)";
			default -> words;
		};
	}

	private static String plain(String date) {
		String[] parts = date.split("-");
		StringBuilder words = new StringBuilder();
		if (parts.length > 2) {
			words.append(Integer.parseInt(parts[2])).append(' ');
		}
		if (parts.length > 1) {
			words.append(Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
				.append(' ');
		}
		return words.append(parts[0]).toString();
	}

}
