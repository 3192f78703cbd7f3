package org.sourcebook.format;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.DateView;

/**
 * Dates as schema.org has them: as ISO 8601, which knows no doubt. A date that is in
 * doubt is left out, rather than made more certain than it was stated.
 */
public final class LinkedDates {

	private static final Pattern CERTAIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

	private static final String OPEN = "..";

	private LinkedDates() {
	}

	/** A day, month or year that was stated as such, or null. */
	public static @Nullable String certain(DateView date) {
		return CERTAIN.matcher(date.edtf()).matches() ? date.edtf() : null;
	}

	/** The interval between the bounds of a date, or null where none is stated. */
	public static @Nullable String interval(@Nullable DateView date) {
		if (date == null || (date.earliest() == null && date.latest() == null)) {
			return null;
		}
		return bound(date.earliest()) + "/" + bound(date.latest());
	}

	private static String bound(@Nullable LocalDate day) {
		return Objects.toString(day, OPEN);
	}

}
