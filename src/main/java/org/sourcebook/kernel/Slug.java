package org.sourcebook.kernel;

import java.util.regex.Pattern;

/**
 * The rule for ids: words of {@code a-z} and {@code 0-9} joined by single hyphens, at
 * most {@value #MAX_LENGTH} characters. Ids stand in URLs, file names and CSV cells
 * without escaping and sort the same everywhere.
 */
public final class Slug {

	/** The longest id there may be, in characters. */
	public static final int MAX_LENGTH = 160;

	private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slug() {
	}

	/** Whether the text may be an id. */
	public static boolean isValid(String text) {
		return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
	}

}
