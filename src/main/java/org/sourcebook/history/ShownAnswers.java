package org.sourcebook.history;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.springframework.stereotype.Component;

/**
 * Finds the records that the answer to a question shows in an edition, whatever the
 * question is.
 */
@Component
class ShownAnswers {

	/**
	 * Answers that are put together of the records of a list: they count as that list.
	 */
	private static final Map<String, String> MADE_OF = Map.of("claims/origins", "claims", "estimates/origins",
			"estimates");

	/** Why no records can be found in other answers. */
	private static final Map<String, String> NAMELESS = Map.of("coverage",
			"counts what this record holds, and names no records; ask about a list of these, such as /api/v1/claims",
			"sources/{id}/record",
			"counts what was said, and names no claims; ask about one of the lists its numbers lead to", "corrections",
			"tells of changes itself, and what it told then it tells now", "suggest",
			"suggests words to somebody who types; ask about a search, /api/v1/search");

	private final AnyRecords records;

	private final Registries registries;

	ShownAnswers(AnyRecords records, Registries registries) {
		this.records = records;
		this.registries = registries;
	}

	/** Refuses a question in whose answer no records can be told apart. */
	void check(InnerQuestion question) {
		String pattern = question.pattern();
		if (!question.besides().isEmpty()) {
			throw question.refused("leads to a page that shows parts of several answers; ask about one of these: "
					+ String.join(", ", question.besides()));
		}
		if (ChangedCollection.ofAnswers(pattern) == null && !ShownRecords.patterns().contains(pattern)
				&& !MADE_OF.containsKey(pattern)) {
			String reason = NAMELESS.get(pattern);
			throw question.refused((reason != null) ? reason
					: "is the address of no list of records and of no record; these are " + known());
		}
	}

	private static String known() {
		Set<String> known = new TreeSet<>(ShownRecords.patterns());
		known.addAll(MADE_OF.keySet());
		return String.join(", ", known);
	}

	/**
	 * The question under the id that the record it is about has in an edition. If there
	 * is a list to be asked for, whether the record is known there is left to that.
	 * @throws UnknownRecord if the record is not known there
	 */
	InnerQuestion called(InnerQuestion question, View view) {
		ChangedCollection collection = ChangedCollection.ofAnswers(question.pattern());
		String id = question.id();
		if (id == null || collection == null) {
			return question;
		}
		Registry registry = this.registries.of(view);
		if (ShownRecords.patterns().contains(question.pattern())) {
			return question.called(this.records.present(collection, id, view, registry));
		}
		try {
			this.records.require(collection, id, view, registry);
			return question;
		}
		catch (RenamedRecord ex) {
			return question.called(ex.current());
		}
	}

	/**
	 * What a question shows as an edition has it, the record it is about before all.
	 * @throws UnknownRecord if that is not known there
	 */
	Shown of(InnerQuestion question, View view) {
		String pattern = question.pattern();
		String list = MADE_OF.getOrDefault(pattern, pattern);
		Set<ShownRecord> all = new LinkedHashSet<>();
		ChangedCollection collection = ChangedCollection.ofAnswers(pattern);
		if (question.id() != null && collection != null) {
			all.add(new ShownRecord(collection.path(), question.id()));
		}
		Map<String, String> renamed = Map.of();
		if (!ShownRecords.patterns().contains(list)) {
			requireKnown(collection, question, view);
		}
		else {
			ShownRecords shown = ShownRecords.of(question.of(list), view.edition());
			all.addAll(shown.all());
			renamed = shown.renamed();
		}
		return new Shown(all, question.in(view.edition()), renamed);
	}

	/** What an edition has may not have been known yet. */
	private void requireKnown(@Nullable ChangedCollection collection, InnerQuestion question, View view) {
		if (collection != null && question.id() != null && view.knownOn() != null) {
			this.records.require(collection, question.id(), view, this.registries.of(view));
		}
	}

}
