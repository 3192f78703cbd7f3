package org.sourcebook.history;

import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Taker;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.registry.Registries;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.InnerQuestions;
import org.sourcebook.web.Listed;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cites whatever can be asked, as a closed edition has it.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CitationCatalog {

	/** Looks at nothing: that there is an answer is enough. */
	private static final Taker NOBODY = new Taker() {

		@Override
		public <V extends Record> void take(Listed<V> list, Columns<V> columns) {
			// There is an answer.
		}

	};

	private final InnerQuestions questions;

	private final CitedTitles titles;

	private final AnyRecords records;

	private final Editions editions;

	private final Registries registries;

	CitationCatalog(InnerQuestions questions, CitedTitles titles, AnyRecords records, Editions editions,
			Registries registries) {
		this.questions = questions;
		this.titles = titles;
		this.records = records;
		this.editions = editions;
		this.registries = registries;
	}

	Citation get(CitationFilter filter, EditionViewing viewing, Reply reply) {
		InnerQuestion question = this.questions.at("url", filter.url());
		if (question.pattern().equals("cite")) {
			throw question.refused("is a citation itself; cite what it cites");
		}
		View view = view(question, viewing);
		ChangedCollection collection = ChangedCollection.ofRecords(question.pattern());
		String title = question.words();
		if (collection != null) {
			title = record(collection, question, view);
		}
		else {
			ask(question, view);
		}
		return new Citation(title, view.number(), view.date(), reply.absolute(question.quotedIn(view.edition())));
	}

	private static void ask(InnerQuestion question, View view) {
		try {
			question.ask(view.edition(), null, NOBODY::noteWith);
		}
		catch (UnknownRecord ex) {
			throw question.refused("leads nowhere: " + ex.getMessage());
		}
	}

	/** The edition that the address names, or the request, or the newest closed one. */
	private View view(InnerQuestion question, EditionViewing viewing) {
		String named = question.value("edition");
		if (named != null && viewing.edition() != null && !named.equals(viewing.edition())) {
			throw question.refused("names another edition than the parameter edition");
		}
		try {
			View view = this.editions.of((named != null) ? named : viewing.edition(), null);
			if (view.isOpen()) {
				throw question.refused("would be cited from the open edition, which may change; cite a closed one");
			}
			return view;
		}
		catch (BadParameters ex) {
			throw (named != null) ? question.refused(ex) : ex;
		}
	}

	private String record(ChangedCollection collection, InnerQuestion question, View view) {
		String id = String.valueOf(question.id());
		String knownOn = question.value("knownOn");
		View known = new View(view.number(), view.date(), view.setDigest(),
				(knownOn != null) ? FuzzyDate.parse(knownOn) : null, view.isDefault());
		try {
			this.records.require(collection, id, known, this.registries.of(view));
			return this.titles.of(collection, id, view, this.registries.of(view));
		}
		catch (RenamedRecord ex) {
			throw question.refused("leads to a record that is called %s in edition %d; cite that"
				.formatted(ex.current(), view.number()));
		}
		catch (UnknownRecord ex) {
			throw question.refused("leads nowhere: " + ex.getMessage());
		}
	}

}
