package org.sourcebook.index;

import java.util.List;
import java.util.Optional;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Spellings near to that of a word. Short words and numbers have none.
 */
final class Near {

	private static final int SHORTEST = 4;

	/** From this length on two letters may differ. */
	private static final int LONG = 8;

	private final String word;

	private final int edits;

	private @Nullable CharacterRunAutomaton matcher;

	private Near(String word, int edits) {
		this.word = word;
		this.edits = edits;
	}

	/** The near spellings of a term, if it has any. */
	static Optional<Near> to(Term term) {
		List<String> words = term.exact();
		String word = words.get(0);
		int length = word.codePointCount(0, word.length());
		if (term.kind() != Term.Kind.WORD || words.size() > 1 || length < SHORTEST
				|| word.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		return Optional.of(new Near(word, (length < LONG) ? 1 : 2));
	}

	String word() {
		return this.word;
	}

	/** The spellings in names, which are few. */
	boolean matches(String other) {
		if (this.matcher == null) {
			this.matcher = new CharacterRunAutomaton(automaton(0));
		}
		return this.matcher.run(other);
	}

	/** The spellings in texts, which keep the first letter. */
	Automaton inTexts() {
		return automaton(Character.charCount(this.word.codePointAt(0)));
	}

	private Automaton automaton(int prefix) {
		LevenshteinAutomata near = new LevenshteinAutomata(this.word.substring(prefix), true);
		return near.toAutomaton(this.edits, this.word.substring(0, prefix));
	}

}
