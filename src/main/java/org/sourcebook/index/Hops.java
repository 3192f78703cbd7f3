package org.sourcebook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;

/**
 * How the hops of a claim, and everybody above them, stand in the index: each as one
 * word, so that what is asked of a hop is asked of one and the same.
 */
final class Hops {

	private static final String ANYBODY = "*";

	private Hops() {
	}

	/**
	 * The words for a source under which a claim is found.
	 * @param itself whether it is the source of the hop, and not somebody above it
	 */
	static List<String> words(String role, String source, boolean itself, boolean named) {
		String word = word(role, source, itself, named);
		return itself ? List.of(word, word(role, ANYBODY, true, named)) : List.of(word);
	}

	/**
	 * The words a hop has one of if it is asked for.
	 * @param sources the sources, or empty for any
	 * @param role what the hop does, or null for anything
	 * @param itself whether it has to be one of the sources itself
	 * @param named whether the hop's own source is named, or null for either
	 */
	static List<String> wanted(Collection<String> sources, @Nullable HopRole role, boolean itself,
			@Nullable Boolean named) {
		Collection<String> anyOf = sources.isEmpty() ? List.of(ANYBODY) : sources;
		List<String> words = new ArrayList<>();
		for (HopRole each : (role != null) ? List.of(role) : List.of(HopRole.values())) {
			for (boolean self : (itself || sources.isEmpty()) ? List.of(true) : List.of(true, false)) {
				Stream.of(true, false)
					.filter((isNamed) -> named == null || named.equals(isNamed))
					.forEach((isNamed) -> anyOf
						.forEach((source) -> words.add(word(Word.of(each), source, self, isNamed))));
			}
		}
		return words;
	}

	private static String word(String role, String source, boolean itself, boolean named) {
		return role + (itself ? " itself" : " above") + (named ? " named " : " unnamed ") + source;
	}

}
