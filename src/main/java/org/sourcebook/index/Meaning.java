package org.sourcebook.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What a term stands for in an edition, or several in a row that are a name together.
 *
 * @param parts the terms
 * @param called the records that are called so, or whose names hold a name of one that is
 * @param otherNames everything those that are called so are called
 * @param excluded whether records with it are left out
 */
record Meaning(List<Part> parts, Set<Named> called, Set<List<String>> otherNames, boolean excluded) {

	/**
	 * What the terms of a question stand for. Words in a row that are a name belong
	 * together, the longest name first.
	 * @param known whether a word stands in any text of the edition; one that does is
	 * taken to be spelled right
	 */
	static List<Meaning> of(TextQuery text, Names names, Predicate<Term> known) {
		List<Term> terms = text.terms();
		List<Meaning> meanings = new ArrayList<>();
		int at = 0;
		while (at < terms.size()) {
			int length = lengthOfName(terms, at, names);
			meanings.add(of(terms.subList(at, at + Math.max(1, length)), length > 0, names, known));
			at += Math.max(1, length);
		}
		return meanings;
	}

	private static int lengthOfName(List<Term> terms, int at, Names names) {
		int most = 0;
		List<String> words = new ArrayList<>();
		for (int i = at; i < terms.size() && words.size() < names.longest(); i++) {
			Term term = terms.get(i);
			if (term.kind() != Term.Kind.WORD || term.excluded() != terms.get(at).excluded()) {
				break;
			}
			words.addAll(term.exact());
			most = names.called(words).isEmpty() ? most : i + 1 - at;
		}
		return most;
	}

	private static Meaning of(List<Term> terms, boolean isName, Names names, Predicate<Term> known) {
		List<Part> parts = terms.stream().map((term) -> Part.of(term, isName, names, known)).toList();
		List<String> words = terms.stream().flatMap((term) -> term.exact().stream()).toList();
		Set<List<String>> otherNames = isName ? names.everyName(names.called(words)) : Set.of();
		Set<Named> called = new LinkedHashSet<>();
		otherNames.forEach((name) -> called.addAll(names.with(name)));
		return new Meaning(parts, called, otherNames, terms.get(0).excluded());
	}

	/**
	 * What one term stands for by itself.
	 *
	 * @param term the term
	 * @param named the records with the term in a name
	 * @param near the spellings near to it, or null if it is taken to be spelled right
	 * @param nearNamed the records with a near spelling in a name
	 * @param nearNames everything those are called that go by a near spelling alone
	 */
	record Part(Term term, Set<Named> named, @Nullable Near near, Set<Named> nearNamed, Set<List<String>> nearNames) {

		private static Part of(Term term, boolean isName, Names names, Predicate<Term> known) {
			Set<Named> named = named(term, names);
			Near near = (isName || !named.isEmpty()) ? null
					: Near.to(term).filter((n) -> !known.test(term)).orElse(null);
			Set<Named> nearNamed = new LinkedHashSet<>();
			Set<List<String>> nearNames = new LinkedHashSet<>();
			if (near != null) {
				names.near(near).forEach((word) -> {
					nearNamed.addAll(names.with(List.of(word)));
					nearNames.addAll(names.everyName(names.called(List.of(word))));
				});
			}
			return new Part(term, named, near, nearNamed, nearNames);
		}

		private static Set<Named> named(Term term, Names names) {
			return switch (term.kind()) {
				case PREFIX -> names.startingWith(term.exact().get(0));
				case PHRASE -> names.with(term.exact());
				case WORD -> {
					Set<Named> named = new LinkedHashSet<>(names.with(term.exact()));
					named.addAll(names.withStems(term.stems()));
					yield named;
				}
			};
		}

	}

}
