package org.sourcebook.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what one edition has otherwise than another.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DifferenceCatalog {

	static final Keyset<RecordChange> ORDERS = new Keyset<RecordChange>("id", Column.text("id", RecordChange::id))
		.order("id", List.of(Column.text("collection", RecordChange::collection)));

	private final RecordChanges changes;

	private final Differences differences;

	private final EditionCatalog catalog;

	private final Editions editions;

	private final Totals totals;

	private final EntityManager entities;

	DifferenceCatalog(RecordChanges changes, Differences differences, EditionCatalog catalog, Editions editions,
			Totals totals, EntityManager entities) {
		this.changes = changes;
		this.differences = differences;
		this.catalog = catalog;
		this.editions = editions;
		this.totals = totals;
		this.entities = entities;
	}

	<R> R list(String earlier, String later, DifferenceFilter filter, Walk walk,
			Function<Listed<DifferenceView>, R> answer) {
		boolean seesOpen = walk.edition() == null && List.of(earlier, later).contains(View.OPEN);
		View view = seesOpen ? this.editions.of(View.OPEN, null) : this.editions.of(walk);
		Interval interval = interval(earlier, later, view);
		Selection<RecordChange> selection = new StoredSelection<>(this.changes, this.entities,
				new LastChanges(interval).that(filter), ORDERS.of(walk.listing().sort()));
		return answer
			.apply(new Listed<>(() -> this.totals.of(view.setDigest(), List.of(interval, filter), selection::count),
					selection.shown((rows) -> views(rows, interval)), view.edition(), view.info(Map.of())));
	}

	private Interval interval(String earlier, String later, View view) {
		Interval interval = new Interval(number(earlier, view), number(later, view));
		if (interval.after() > interval.last()) {
			throw new BadParameters(List.of(new ParameterError("other", later,
					"is the earlier edition of the two; what became of records is told from the earlier to the later"
							+ " one, at " + Links.naming("editions", later) + "/diff/" + earlier,
					List.of(), null)));
		}
		return interval;
	}

	private int number(String edition, View view) {
		if (!edition.equals(View.OPEN)) {
			return this.catalog.closed(edition, view).number();
		}
		if (!view.isOpen()) {
			throw new UnknownRecord("edition", edition, null);
		}
		return View.OPEN_NUMBER;
	}

	private List<DifferenceView> views(List<RecordChange> rows, Interval interval) {
		List<Difference> found = this.differences.of(rows, interval);
		Map<String, List<EditionRecord>> held = held(found, interval);
		return found.stream().map((difference) -> view(difference, held, interval)).toList();
	}

	/**
	 * What the sums files of the two editions say of the records, by collection and id.
	 */
	private Map<String, List<EditionRecord>> held(List<Difference> found, Interval interval) {
		Set<String> ids = found.stream()
			.flatMap((difference) -> Stream.of(difference.id(""), difference.formerId("")))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of()
				: this.entities
					.createQuery("from EditionRecord r where r.id in (:ids) and (r.since <= :after and r.until > :after"
							+ " or r.since <= :last and r.until > :last)", EditionRecord.class)
					.setParameter("ids", ids)
					.setParameter("after", interval.after())
					.setParameter("last", interval.last())
					.getResultStream()
					.collect(Collectors.groupingBy((row) -> row.collection() + "/" + row.id()));
	}

	private static DifferenceView view(Difference difference, Map<String, List<EditionRecord>> held,
			Interval interval) {
		String collection = difference.collection("");
		String former = difference.formerId("");
		String id = difference.id("");
		EditionRecord before = (former != null) ? held(held, collection, former, interval.after()) : null;
		EditionRecord now = (interval.last() != View.OPEN_NUMBER) ? held(held, collection, id, interval.last()) : null;
		return new DifferenceView(collection, id, former, Word.of(difference.fate("")),
				(before != null) ? before.version() : null, difference.version(),
				(before != null) ? before.digest() : null, (now != null) ? now.digest() : null, difference.reasons(""),
				difference.changes(""), parts(difference),
				(former != null) ? Links.toRecordIn(interval.earlier(), collection, former) : null,
				Links.toRecordIn(interval.later(), collection, id));
	}

	private static @Nullable EditionRecord held(Map<String, List<EditionRecord>> held, String collection, String id,
			int edition) {
		return held.getOrDefault(collection + "/" + id, List.of())
			.stream()
			.filter((row) -> row.isIn(edition))
			.findFirst()
			.orElse(null);
	}

	private static List<DifferenceView.ChangedPartView> parts(Difference difference) {
		return (difference.fate("") == Fate.ADDED) ? List.of()
				: difference.parts()
					.stream()
					.map((part) -> new DifferenceView.ChangedPartView(difference.collection(part), difference.id(part),
							difference.formerId(part), Word.of(difference.fate(part))))
					.toList();
	}

}
