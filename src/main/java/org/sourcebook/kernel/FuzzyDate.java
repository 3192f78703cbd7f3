package org.sourcebook.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as somebody stated it, and no more: a year, a month, a day, or an
 * interval of those, in the notation of EDTF (ISO 8601-2:2019, Library of Congress EDTF
 * level 1, without seasons, unspecified digits and times).
 * <p>
 * {@code 2024}, {@code 2024-10}, {@code 2024-10-26}; {@code ~} approximate, {@code ?}
 * uncertain, {@code %} both; {@code 2024-10-26/2024-10-27}; {@code ../2024-10} and
 * {@code 2024-10/..} with an open end. A mark says something about the date and does not
 * widen it.
 */
public final class FuzzyDate {

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

	private static final Pattern UNSPECIFIED = Pattern.compile("[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?");

	private static final String OPEN = "..";

	private final String edtf;

	private final Bounds bounds;

	private FuzzyDate(String edtf, Bounds bounds) {
		this.edtf = edtf;
		this.bounds = bounds;
	}

	/**
	 * Reads EDTF.
	 * @param text what was written
	 * @return the date
	 * @throws IllegalArgumentException if the text is not a date Sourcebook takes; the
	 * message says what is wrong, for a curator
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static FuzzyDate parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return new FuzzyDate(text, simple(text));
		}
		String start = text.substring(0, slash);
		String end = text.substring(slash + 1);
		if (start.isEmpty() || end.isEmpty()) {
			throw new IllegalArgumentException("an open end is written as two dots, such as 2024-10/..");
		}
		if (start.equals(OPEN) && end.equals(OPEN)) {
			throw new IllegalArgumentException("an interval needs at least one end");
		}
		LocalDate earliest = start.equals(OPEN) ? null : simple(start).earliest();
		LocalDate latest = end.equals(OPEN) ? null : simple(end).latest();
		if (earliest != null && latest != null && latest.isBefore(earliest)) {
			throw new IllegalArgumentException("the interval ends before it starts");
		}
		return new FuzzyDate(text, new Bounds(earliest, latest));
	}

	/** A single day. */
	public static FuzzyDate of(LocalDate day) {
		return parse(day.toString());
	}

	private static Bounds simple(String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(complaint(text));
		}
		int year = Integer.parseInt(matcher.group(1));
		String month = matcher.group(2);
		String day = matcher.group(3);
		if (year == 0) {
			throw new IllegalArgumentException("there is no year 0000");
		}
		if (month == null) {
			return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		int monthNumber = Integer.parseInt(month);
		if (monthNumber >= 21 && monthNumber <= 41) {
			throw new IllegalArgumentException("seasons are not taken; write the months as an interval");
		}
		try {
			YearMonth yearMonth = YearMonth.of(year, monthNumber);
			if (day == null) {
				return new Bounds(yearMonth.atDay(1), yearMonth.atEndOfMonth());
			}
			LocalDate date = yearMonth.atDay(Integer.parseInt(day));
			return new Bounds(date, date);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("the calendar has no such day");
		}
	}

	private static String complaint(String text) {
		if (text.indexOf('T') > 0) {
			return "times of day are not taken; write the day";
		}
		if (UNSPECIFIED.matcher(text).matches()) {
			return "X digits are not taken; write the year or month, or an interval";
		}
		return "a date is written as 2024, 2024-10 or 2024-10-26, with ~ ? or % behind it, or two of them as 2024-10/2024-12";
	}

	/** The date in EDTF, as it was written. */
	@JsonValue
	public String edtf() {
		return this.edtf;
	}

	/** The first and last day this date may mean. */
	public Bounds bounds() {
		return this.bounds;
	}

	/** The first day, or null for an open start. */
	public @Nullable LocalDate earliest() {
		return this.bounds.earliest();
	}

	/** The last day, or null for an open end. */
	public @Nullable LocalDate latest() {
		return this.bounds.latest();
	}

	/** Whether one end is open. */
	public boolean isOpen() {
		return this.bounds.earliest() == null || this.bounds.latest() == null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FuzzyDate that && this.edtf.equals(that.edtf);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.edtf);
	}

	@Override
	public String toString() {
		return this.edtf;
	}

}
