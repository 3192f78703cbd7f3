package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.InnerQuestions;
import org.sourcebook.web.Links;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.ViewInfo;
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

	private final ShownAnswers answers;

	private final Editions editions;

	SinceCatalog(InnerQuestions questions, Differences differences, ShownAnswers answers, Editions editions) {
		this.questions = questions;
		this.differences = differences;
		this.answers = answers;
		this.editions = editions;
	}

	SinceView get(String number, SinceFilter filter, EditionViewing viewing) {
		InnerQuestion question = this.questions.at("url", filter.url());
		this.answers.check(question);
		String knownOn = question.value("knownOn");
		FuzzyDate known = (knownOn != null) ? FuzzyDate.parse(knownOn) : null;
		Optional<View> closed = this.editions.closed(number, viewing.edition(), known);
		View view = this.editions.of(viewing.edition(), null);
		View earlier = closed.filter((edition) -> edition.number() <= view.number())
			.orElseThrow(() -> new UnknownRecord("edition", number, null));
		String pinned = question.value("edition");
		if (pinned != null && !pinned.equals(number)) {
			throw question.refused("is pinned to another edition than " + number);
		}
		InnerQuestion called = then(question, () -> this.answers.called(question, earlier));
		Shown then = then(question, () -> this.answers.of(called, earlier));
		Interval interval = new Interval(earlier.number(), view.number());
		Map<ShownRecord, Difference> differences = differences(then.records(), interval);
		InnerQuestion asked = (called.id() != null)
				? called.called(present(then.records().iterator().next(), differences).id()) : called;
		Shown now = now(asked, view.withKnownOn(known));
		return view(then, now, differences, interval, view.info(renamed(question, called, then, now)));
	}

	/** What in the address was read as something else. */
	private static Map<String, String> renamed(InnerQuestion question, InnerQuestion called, Shown then, Shown now) {
		Map<String, String> renamed = new TreeMap<>(then.renamed());
		renamed.putAll(now.renamed());
		if (called.id() != null && !called.id().equals(question.id())) {
			renamed.put(String.valueOf(question.id()), called.id());
		}
		return renamed;
	}

	private static <T> T then(InnerQuestion question, Supplier<T> answer) {
		try {
			return answer.get();
		}
		catch (UnknownRecord ex) {
			throw question.refused("leads nowhere: " + ex.getMessage());
		}
	}

	/** What is asked about may have turned out to have been published later. */
	private Shown now(InnerQuestion question, View view) {
		try {
			return this.answers.of(question, view);
		}
		catch (UnknownRecord ex) {
			return new Shown(Set.of(), question.in(view.edition()), Map.of());
		}
	}

	/** A record of the earlier edition as the later one has it. */
	private static ShownRecord present(ShownRecord record, Map<ShownRecord, Difference> differences) {
		Difference difference = differences.get(record.whole());
		return (difference != null) ? new ShownRecord(record.collection(), difference.id(record.part())) : record;
	}

	private static SinceView view(Shown then, Shown now, Map<ShownRecord, Difference> differences, Interval interval,
			ViewInfo info) {
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		Set<ShownRecord> newer = new HashSet<>(now.records());
		List<SinceView.OutcomeView> items = new ArrayList<>();
		for (ShownRecord record : then.records()) {
			Difference difference = differences.get(record.whole());
			Fate fate = (difference != null) ? difference.fate(record.part()) : Fate.UNCHANGED;
			ShownRecord present = present(record, differences);
			boolean listed = now.records().contains(present);
			newer.remove(present);
			counts.merge(fate, 1, Integer::sum);
			if (fate != Fate.UNCHANGED || !listed) {
				items.add(outcome(record, present, fate, listed, difference, interval));
			}
		}
		return new SinceView(then.url(), then.records().size(), counts.getOrDefault(Fate.UNCHANGED, 0),
				counts.getOrDefault(Fate.CORRECTED, 0), counts.getOrDefault(Fate.EXTENDED, 0),
				counts.getOrDefault(Fate.RENAMED, 0), counts.getOrDefault(Fate.WITHDRAWN, 0), newer.size(), now.url(),
				items, info);
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
