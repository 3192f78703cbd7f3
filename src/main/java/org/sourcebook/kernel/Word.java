package org.sourcebook.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How an enum constant is spelled outside the code, in files, tables, parameters and
 * answers: lower case, words joined by hyphens ({@code NON_CONFIRMATION} is
 * {@code non-confirmation}).
 */
public final class Word {

	private Word() {
	}

	/** The word for a constant. */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** All words of an enum, in its order. */
	public static <E extends Enum<E>> List<String> all(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
	}

	/**
	 * The constant for a word.
	 * @throws IllegalArgumentException if there is none; the message lists what is
	 * allowed
	 */
	public static <E extends Enum<E>> E parse(Class<E> type, String word) {
		for (E constant : type.getEnumConstants()) {
			if (of(constant).equals(word)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("must be one of " + String.join(", ", all(type)));
	}

}
