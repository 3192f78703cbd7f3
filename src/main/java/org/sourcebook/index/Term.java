package org.sourcebook.index;

import java.util.List;

/**
 * A word or phrase that is asked for.
 *
 * @param kind how it is written
 * @param tokens the word; several for a phrase, and for what is one word to whoever
 * writes it
 * @param excluded whether records with it are left out
 */
record Term(Kind kind, List<Token> tokens, boolean excluded) {

	List<String> exact() {
		return this.tokens.stream().map(Token::exact).toList();
	}

	List<String> stems() {
		return this.tokens.stream().map(Token::stem).toList();
	}

	/** How a term is written. */
	enum Kind {

		/** {@code word}: in any form. */
		WORD,

		/** {@code "two words"}: as it stands. */
		PHRASE,

		/** {@code wor*}: any word that begins so. */
		PREFIX

	}

}
