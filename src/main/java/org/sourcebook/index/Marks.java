package org.sourcebook.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.RegistryKind;

/**
 * Marks what was looked for in texts that are shown.
 */
public final class Marks {

	private final List<Meaning> meanings;

	Marks(List<Meaning> meanings) {
		this.meanings = meanings.stream().filter((meaning) -> !meaning.excluded()).toList();
	}

	/** Begins to mark the texts of a row. */
	public Row row() {
		return new Row();
	}

	private BitSet marked(String text, List<Token> tokens) {
		BitSet marked = new BitSet(text.length());
		for (Meaning meaning : this.meanings) {
			meaning.otherNames().forEach((name) -> mark(marked, tokens, name));
			for (Meaning.Part part : meaning.parts()) {
				part.nearNames().forEach((name) -> mark(marked, tokens, name));
				mark(marked, tokens, part);
			}
		}
		return marked;
	}

	private static void mark(BitSet marked, List<Token> tokens, Meaning.Part part) {
		Term term = part.term();
		Near near = part.near();
		String first = term.exact().get(0);
		if (term.kind() == Term.Kind.PREFIX) {
			each(marked, tokens, (token) -> token.exact().startsWith(first));
			return;
		}
		mark(marked, tokens, term.exact());
		if (term.kind() == Term.Kind.WORD) {
			List<String> stems = tokens.stream().map(Token::stem).toList();
			mark(marked, tokens, stems, term.stems());
		}
		if (near != null) {
			each(marked, tokens, (token) -> near.matches(token.exact()));
		}
	}

	private static void each(BitSet marked, List<Token> tokens, Predicate<Token> wanted) {
		tokens.stream().filter(wanted).forEach((token) -> marked.set(token.start(), token.end()));
	}

	private static void mark(BitSet marked, List<Token> tokens, List<String> words) {
		mark(marked, tokens, tokens.stream().map(Token::exact).toList(), words);
	}

	private static void mark(BitSet marked, List<Token> tokens, List<String> forms, List<String> words) {
		int at = 0;
		int found = Collections.indexOfSubList(forms, words);
		while (found >= 0) {
			at += found;
			marked.set(tokens.get(at).start(), tokens.get(at + words.size() - 1).end());
			at++;
			found = Collections.indexOfSubList(forms.subList(at, forms.size()), words);
		}
	}

	private boolean isMeant(Named named) {
		return this.meanings.stream()
			.anyMatch((meaning) -> meaning.called().contains(named) || meaning.parts()
				.stream()
				.anyMatch((part) -> part.named().contains(named) || part.nearNamed().contains(named)));
	}

	/**
	 * The texts of one row, of which those with a mark are kept.
	 */
	public final class Row {

		private final Set<MatchView> matches = new LinkedHashSet<>();

		private Row() {
		}

		/** A text of the row, if it has one. */
		public Row text(String field, @Nullable String text) {
			if (text != null) {
				add(field, text, marked(text, Words.of(text)));
			}
			return this;
		}

		/** Texts of the row under one name. */
		public Row texts(String field, List<String> texts) {
			texts.forEach((text) -> text(field, text));
			return this;
		}

		/**
		 * The name of an entry by whose names the row is found. Where another of its
		 * names was looked for, the whole of this one is marked.
		 */
		public Row name(String field, RegistryKind kind, String id, String name) {
			BitSet marked = marked(name, Words.of(name));
			if (marked.isEmpty() && isMeant(new Named(kind, id))) {
				marked.set(0, name.length());
			}
			add(field, name, marked);
			return this;
		}

		private void add(String field, String text, BitSet marked) {
			if (marked.isEmpty()) {
				return;
			}
			List<MatchView.PartView> parts = new ArrayList<>();
			int at = 0;
			while (at < text.length()) {
				boolean isMarked = marked.get(at);
				int end = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
				end = (end < 0) ? text.length() : Math.min(end, text.length());
				parts.add(new MatchView.PartView(text.substring(at, end), isMarked));
				at = end;
			}
			this.matches.add(new MatchView(field, List.copyOf(parts)));
		}

		/** The texts with marks. */
		public List<MatchView> matches() {
			return List.copyOf(this.matches);
		}

	}

}
