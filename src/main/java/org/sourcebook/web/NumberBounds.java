package org.sourcebook.web;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The whole numbers a parameter takes.
 *
 * @param min the least
 * @param max the greatest
 * @param allowed the two in words, or empty if the parameter sets no bound of its own
 */
record NumberBounds(long min, long max, List<String> allowed) {

	/**
	 * Leaves out what {@link Long#parseLong} takes beside ASCII digits, and zeros before.
	 */
	private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,17}");

	static NumberBounds of(Class<?> type, @Nullable Param param) {
		boolean isInt = type == Integer.class;
		long least = isInt ? Integer.MIN_VALUE : Long.MIN_VALUE;
		long greatest = isInt ? Integer.MAX_VALUE : Long.MAX_VALUE;
		if (param == null) {
			return new NumberBounds(least, greatest, List.of());
		}
		long min = Math.max(least, param.min());
		long max = Math.min(greatest, param.max());
		return new NumberBounds(min, max, words(min, min > least, max, max < greatest));
	}

	private static List<String> words(long min, boolean hasMin, long max, boolean hasMax) {
		if (hasMin && hasMax) {
			return List.of("%d to %d".formatted(min, max));
		}
		if (hasMin) {
			return List.of("%d or more".formatted(min));
		}
		return hasMax ? List.of("%d or less".formatted(max)) : List.of();
	}

	/** The number a text stands for, or null if it is none or lies outside. */
	@Nullable Long read(String text) {
		if (!WHOLE_NUMBER.matcher(text).matches()) {
			return null;
		}
		long number = Long.parseLong(text);
		return (number >= this.min && number <= this.max) ? number : null;
	}

	/** What a number must be, to be read after the parameter's name. */
	String rule() {
		return this.allowed.isEmpty() ? "must be a whole number" : "must be a whole number, " + this.allowed.get(0);
	}

}
