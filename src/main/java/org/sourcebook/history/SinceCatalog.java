package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Edition;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registries;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.InnerQuestions;
import org.sourcebook.web.Links;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what became of an answer that was pinned to an edition. The same question is
 * asked of both editions, and what it shows is compared record by record.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SinceCatalog {

	private final InnerQuestions questions;

	private final Differences differences;

	private final EditionCatalog catalog;

	private final Editions editions;

	private final AnyRecords records;

	private final Registries registries;

	SinceCatalog(InnerQuestions questions, Differences differences, EditionCatalog catalog, Editions editions,
			AnyRecords records, Registries registries) {
		this.questions = questions;
		this.differences = differences;
		this.catalog = catalog;
		this.editions = editions;
		this.records = records;
		this.registries = registries;
	}

	SinceView get(String number, SinceFilter filter, EditionViewing viewing) {
		InnerQuestion question = this.questions.at("url", filter.url());
		View view = this.editions.of(viewing.edition(), null);
		Interval interval = new Interval(edition(number, view), view.number());
		String pinned = question.value("edition");
		if (pinned != null && !pinned.equals(number)) {
			throw question.refused("is pinned to another edition than " + number);
		}
		Map<String, String> renamed = new TreeMap<>();
		ChangedCollection collection = ChangedCollection.ofRecords(question.pattern());
		if (collection != null) {
			Set<ShownRecord> one = Set
				.of(record(collection, question, this.catalog.closed(number, view), view, renamed));
			return view(question, one, Set.of(), interval, view, renamed);
		}
		ShownRecords then = ShownRecords.of(question, number);
		ShownRecords now = ShownRecords.of(question, view.edition());
		renamed.putAll(then.renamed());
		renamed.putAll(now.renamed());
		return view(question, then.all(), now.all(), interval, view, renamed);
	}

	/** A closed view knows all editions up to its own. */
	private int edition(String number, View view) {
		if (!view.isOpen() && number.matches("[1-9][0-9]{0,8}") && Integer.parseInt(number) <= view.number()) {
			return Integer.parseInt(number);
		}
		return this.catalog.closed(number, view).number();
	}

	private ShownRecord record(ChangedCollection collection, InnerQuestion question, Edition edition, View view,
			Map<String, String> renamed) {
		String id = String.valueOf(question.id());
		String knownOn = question.value("knownOn");
		View then = new View(edition.number(), edition.closedOn(), view.setDigest(),
				(knownOn != null) ? FuzzyDate.parse(knownOn) : null, false);
		try {
			this.records.require(collection, id, then, this.registries.of(then));
			return new ShownRecord(collection.path(), id);
		}
		catch (RenamedRecord ex) {
			renamed.put(id, ex.current());
			return new ShownRecord(collection.path(), ex.current());
		}
		catch (UnknownRecord ex) {
			throw question.refused("leads nowhere: " + ex.getMessage());
		}
	}

	private SinceView view(InnerQuestion question, Set<ShownRecord> then, Set<ShownRecord> now, Interval interval,
			View view, Map<String, String> renamed) {
		Map<ShownRecord, Difference> differences = differences(then, interval);
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		Set<ShownRecord> newer = new HashSet<>(now);
		List<SinceView.OutcomeView> items = new ArrayList<>();
		for (ShownRecord record : then) {
			Difference difference = differences.get(record.whole());
			Fate fate = (difference != null) ? difference.fate(record.part()) : Fate.UNCHANGED;
			ShownRecord present = (difference != null)
					? new ShownRecord(record.collection(), difference.id(record.part())) : record;
			boolean listed = now.contains(present) || question.id() != null;
			newer.remove(present);
			counts.merge(fate, 1, Integer::sum);
			if (fate != Fate.UNCHANGED || !listed) {
				items.add(outcome(record, present, fate, listed, difference, interval));
			}
		}
		return new SinceView(question.in(interval.earlier()), then.size(), counts.getOrDefault(Fate.UNCHANGED, 0),
				counts.getOrDefault(Fate.CORRECTED, 0), counts.getOrDefault(Fate.EXTENDED, 0),
				counts.getOrDefault(Fate.RENAMED, 0), counts.getOrDefault(Fate.WITHDRAWN, 0),
				(question.id() != null) ? 0 : newer.size(), question.in(interval.later()), items, view.info(renamed));
	}

	private static SinceView.OutcomeView outcome(ShownRecord record, ShownRecord present, Fate fate, boolean listed,
			@Nullable Difference difference, Interval interval) {
		Difference own = (fate != Fate.UNCHANGED) ? difference : null;
		return new SinceView.OutcomeView(record.collection(), present.id(), record.id(), Word.of(fate), listed,
				(own != null) ? own.reasons(record.part()) : List.of(),
				(own != null) ? own.changes(record.part()) : List.of(),
				Links.toRecordIn(interval.earlier(), record.collection(), record.id()),
				Links.toRecordIn(interval.later(), record.collection(), present.id()));
	}

	/** What became of the records of which something became, by what they were. */
	private Map<ShownRecord, Difference> differences(Collection<ShownRecord> then, Interval interval) {
		Map<ShownRecord, Difference> found = new HashMap<>();
		if (interval.after() < interval.last()) {
			this.differences.of(then.stream().map((record) -> record.whole().id()).distinct().toList(), interval)
				.forEach((difference) -> found.put(new ShownRecord(difference.collection(""),
						Objects.requireNonNullElse(difference.formerId(""), "")), difference));
		}
		return found;
	}

}
