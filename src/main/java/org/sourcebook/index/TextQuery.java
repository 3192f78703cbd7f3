package org.sourcebook.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;

/**
 * What the parameter {@code q} asks for: words that all have to be there, phrases in
 * quotation marks, beginnings of words with an asterisk, and with a hyphen before them
 * what must not be there.
 */
final class TextQuery {

	private static final String PARAMETER = "q";

	private static final int MOST_TERMS = 16;

	private static final int SHORTEST_PREFIX = 2;

	/** Keyboards put these for straight quotation marks. */
	private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

	private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)");

	private static final Pattern SPACE = Pattern.compile("\\s*");

	private final String text;

	private final List<Term> terms;

	private TextQuery(String text, List<Term> terms) {
		this.text = text;
		this.terms = List.copyOf(terms);
	}

	/**
	 * Reads the parameter.
	 * @throws BadParameters if it is not written as it has to be
	 */
	static TextQuery parse(String text) {
		String given = QUOTES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\"");
		if (given.chars().filter((each) -> each == '"').count() % 2 != 0) {
			throw refused(text, "has a quotation mark without its second one");
		}
		List<Term> terms = new ArrayList<>();
		Matcher space = SPACE.matcher(given);
		Matcher term = TERM.matcher(given);
		int at = space.lookingAt() ? space.end() : 0;
		while (at < given.length()) {
			if (!term.find(at) || term.start() != at) {
				throw refused(text,
						"has a quotation mark in the midst of a word; put a space before and after a phrase");
			}
			terms.add(term(text, term));
			at = space.region(term.end(), given.length()).lookingAt() ? space.end() : term.end();
		}
		if (terms.size() > MOST_TERMS) {
			throw refused(text, "has more than %d words and phrases".formatted(MOST_TERMS));
		}
		if (terms.stream().allMatch(Term::excluded)) {
			throw refused(text, "says only what not to look for");
		}
		return new TextQuery(text, terms);
	}

	private static Term term(String text, Matcher matcher) {
		boolean excluded = !matcher.group(1).isEmpty();
		String phrase = matcher.group(2);
		if (phrase != null) {
			return new Term(Term.Kind.PHRASE, tokens(text, phrase), excluded);
		}
		String word = matcher.group(3);
		int asterisk = word.indexOf('*');
		if (asterisk < 0) {
			return new Term(Term.Kind.WORD, tokens(text, word), excluded);
		}
		String start = word.substring(0, asterisk);
		List<Token> tokens = (asterisk == word.length() - 1) ? Words.of(start) : List.of();
		if (tokens.size() != 1 || start.length() < SHORTEST_PREFIX || tokens.get(0).end() != start.length()) {
			throw refused(text,
					"has an asterisk that does not stand at the end of a single word of at least two letters");
		}
		return new Term(Term.Kind.PREFIX, tokens, excluded);
	}

	private static List<Token> tokens(String text, String words) {
		List<Token> tokens = Words.of(words);
		if (tokens.isEmpty()) {
			throw refused(text, words.isBlank() ? "has an empty phrase" : "has no letter or digit in " + words);
		}
		return tokens;
	}

	private static BadParameters refused(String text, String reason) {
		return new BadParameters(List.of(ParameterError.of(PARAMETER, text, reason)));
	}

	List<Term> terms() {
		return this.terms;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
