package org.sourcebook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.Registry;

/**
 * How well rows fit what is asked for, in five tiers that depend on nothing but the row
 * and the edition:
 * <ol>
 * <li>all words stand in its text, one after the other;
 * <li>all stand in its text;
 * <li>each stands there with some English ending;
 * <li>each stands there, in the title of its report, or in a name of somebody or
 * something it is found by; a name also under the record's other names;
 * <li>each does so when spelled a little differently.
 * </ol>
 * A row is of the first tier it fits.
 */
final class TierQuery {

	static final int TIERS = 5;

	private static final int PHRASES = 1;

	private static final int STEMS = 3;

	private static final int NAMES = 4;

	private static final int NEAR = 5;

	private final List<Meaning> meanings;

	private final Registry registry;

	TierQuery(List<Meaning> meanings, Registry registry) {
		this.meanings = meanings;
		this.registry = registry;
	}

	/** The tier a score stands for. */
	static int tier(float score) {
		return TIERS + 1 - Math.round(score);
	}

	/** The score that stands for a tier. */
	static float score(int tier) {
		return TIERS + 1 - tier;
	}

	/** The rows that fit, with the score of their tier. */
	Query query() {
		List<Query> tiers = new ArrayList<>();
		for (int tier = PHRASES; tier <= TIERS; tier++) {
			Query rows = (tier == PHRASES) ? inARow() : all(tier);
			tiers.add(new BoostQuery(new ConstantScoreQuery(rows), score(tier)));
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(tiers, 0), Occur.MUST);
		this.meanings.stream()
			.filter(Meaning::excluded)
			.forEach((meaning) -> query.add(meaning(meaning, NAMES), Occur.MUST_NOT));
		return query.build();
	}

	private Query inARow() {
		List<String> words = new ArrayList<>();
		for (Meaning meaning : this.meanings) {
			for (Meaning.Part part : meaning.parts()) {
				if (!meaning.excluded() && part.term().kind() == org.sourcebook.index.Term.Kind.PREFIX) {
					return new MatchNoDocsQuery("a beginning is no phrase");
				}
				words.addAll(meaning.excluded() ? List.of() : part.term().exact());
			}
		}
		return phrase(Field.TEXT, words);
	}

	private Query all(int tier) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		this.meanings.stream()
			.filter((meaning) -> !meaning.excluded())
			.forEach((meaning) -> all.add(meaning(meaning, tier), Occur.FILTER));
		return all.build();
	}

	private Query meaning(Meaning meaning, int tier) {
		BooleanQuery.Builder parts = new BooleanQuery.Builder();
		meaning.parts().forEach((part) -> parts.add(part(part, tier), Occur.FILTER));
		return (tier < NAMES) ? parts.build()
				: anyOf(Stream.concat(Stream.of(parts.build(), named(meaning.called())), names(meaning.otherNames())));
	}

	private Query part(Meaning.Part part, int tier) {
		List<Query> ways = new ArrayList<>();
		ways.add(words(part.term(), Field.TEXT, (tier >= STEMS) ? Field.STEM : null));
		if (tier >= NAMES) {
			ways.add(words(part.term(), Field.TITLE, Field.TITLE_STEM));
			ways.add(named(part.named()));
		}
		Near near = part.near();
		if (tier >= NEAR && near != null) {
			for (String field : List.of(Field.TEXT, Field.TITLE)) {
				ways.add(new AutomatonQuery(new Term(field, near.word()), near.inTexts()));
			}
			ways.add(named(part.nearNamed()));
			names(part.nearNames()).forEach(ways::add);
		}
		return anyOf(ways.stream());
	}

	/** A term as it is written, and with other endings if a field for these is given. */
	static Query words(org.sourcebook.index.Term term, String field, @Nullable String stems) {
		if (term.kind() == org.sourcebook.index.Term.Kind.PREFIX) {
			return new PrefixQuery(new Term(field, term.exact().get(0)));
		}
		Query exact = phrase(field, term.exact());
		return (stems == null || term.kind() == org.sourcebook.index.Term.Kind.PHRASE) ? exact
				: anyOf(Stream.of(exact, phrase(stems, term.stems())));
	}

	private static Stream<Query> names(Set<List<String>> names) {
		return names.stream().flatMap((name) -> Stream.of(Field.TEXT, Field.TITLE).map((field) -> phrase(field, name)));
	}

	private Query named(Collection<Named> records) {
		return new TermInSetQuery(Field.NAME,
				records.stream()
					.flatMap((named) -> this.registry.everyName(named.kind(), named.id())
						.stream()
						.map((id) -> new BytesRef(Named.key(named.kind(), id))))
					.toList());
	}

	private static Query phrase(String field, List<String> words) {
		return new PhraseQuery(field, words.toArray(String[]::new));
	}

	private static Query anyOf(Stream<Query> queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		queries.forEach((query) -> any.add(query, Occur.SHOULD));
		return any.build();
	}

}
