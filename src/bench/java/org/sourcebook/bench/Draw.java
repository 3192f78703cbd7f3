package org.sourcebook.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws numbers, words and sentences; the same ones every time.
 */
final class Draw {

	private static final long SEED = 20241026;

	private static final int WORDS = 4000;

	private static final String[] SYLLABLES = { "ka", "ro", "ven", "ti", "mos", "lar", "den", "shi", "ur", "pol", "gre",
			"an", "bel", "fo", "qui", "ster", "zha", "min", "do", "rek" };

	private final Random random = new Random(SEED);

	private final String[] words = IntStream.range(0, WORDS).mapToObj((i) -> word()).toArray(String[]::new);

	/** A number below a bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** A number below a bound; small ones are likelier. */
	int likelySmall(int bound) {
		double drawn = this.random.nextDouble();
		return (int) (bound * drawn * drawn);
	}

	/** Whether something happens that happens in so many cases of a hundred. */
	boolean chance(int percent) {
		return below(100) < percent;
	}

	/** One of several. */
	String of(String... choices) {
		return choices[below(choices.length)];
	}

	private String word() {
		return IntStream.range(0, 2 + below(3)).mapToObj((i) -> of(SYLLABLES)).collect(Collectors.joining());
	}

	/** Some words with capitals. */
	String name(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> of(this.words))
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining(" "));
	}

	/** Some words, without a full stop; a few words are much likelier than most. */
	String sentence(int count) {
		StringBuilder text = new StringBuilder(name(1));
		for (int i = 1; i < count; i++) {
			text.append(' ').append(this.words[likelySmall(WORDS)]);
		}
		return text.toString();
	}

}
