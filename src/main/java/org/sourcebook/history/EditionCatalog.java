package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.sourcebook.edition.Edition;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.Walk;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about closed editions.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EditionCatalog {

	static final Keyset<Edition> ORDERS = new Keyset<Edition>("-number",
			new Column<>("number", Edition::number, Integer::valueOf))
		.order("number", List.of())
		.order("date", List.of(Column.day("closedOn", Edition::closedOn)));

	private static final String VERIFY = "The digest is the SHA-256 of the file editions/%1$d.sums, which lists every"
			+ " record with its version and digest; so do the records here. The digest of a record is the SHA-256 of its"
			+ " line in the editions' .ndjson files. docs/methods.md, Editions and digests, shows how to check both with"
			+ " common tools.";

	private final ClosedEditions closed;

	private final Editions editions;

	private final EntityManager entities;

	EditionCatalog(ClosedEditions closed, Editions editions, EntityManager entities) {
		this.closed = closed;
		this.editions = editions;
		this.entities = entities;
	}

	<R> R list(EditionFilter filter, Walk walk, Fields fields, Function<Listed<EditionView>, R> answer) {
		View view = this.editions.of(walk);
		Specification<Edition> wanted = upTo(view)
			.and((row, query, criteria) -> filter.closed().condition(row, "closedOn", "closedOn", criteria));
		Selection<Edition> selection = new StoredSelection<>(this.closed, this.entities, wanted,
				ORDERS.of(walk.listing().sort()));
		return answer.apply(new Listed<>(selection::count, selection.shown((rows) -> views(rows, fields)),
				view.edition(), view.info(Map.of())));
	}

	/** An edition knows those before it, and not those after. */
	private static Specification<Edition> upTo(View view) {
		return (row, query, criteria) -> criteria.le(row.get("number"), view.number());
	}

	EditionView get(String number, EditionViewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), null);
		return views(List.of(closed(number, view)), fields).get(0);
	}

	/**
	 * A closed edition that a view knows.
	 * @throws UnknownRecord if there is none of that number
	 */
	Edition closed(String number, View view) {
		return this.closed.findBy(upTo(view), (query) -> query.all())
			.stream()
			.filter((row) -> String.valueOf(row.number()).equals(number))
			.findFirst()
			.orElseThrow(() -> new UnknownRecord("edition", number, null));
	}

	private List<EditionView> views(List<Edition> page, Fields fields) {
		Map<Integer, List<EditionView.ContentView>> contents = (fields.has("contents") || fields.has("records"))
				? contents(page.stream().map(Edition::number).toList()) : Map.of();
		return page.stream().map((edition) -> {
			List<EditionView.ContentView> own = contents.getOrDefault(edition.number(), List.of());
			return new EditionView(edition.number(), edition.closedOn(), edition.note(), edition.digest(),
					edition.previous(), own, records(edition, own), VERIFY.formatted(edition.number()));
		}).toList();
	}

	/** Claims and estimates belong to their reports. */
	private static CountLink records(Edition edition, List<EditionView.ContentView> contents) {
		List<String> withVersions = Word.all(CorrectedCollection.class);
		return new CountLink(contents.stream()
			.filter((content) -> withVersions.contains(content.collection()))
			.mapToLong(EditionView.ContentView::total)
			.sum(), Links.toRecord("editions", edition.number() + "/records"));
	}

	private Map<Integer, List<EditionView.ContentView>> contents(Collection<Integer> numbers) {
		Map<Integer, List<EditionView.ContentView>> found = new HashMap<>();
		if (!numbers.isEmpty()) {
			this.entities
				.createQuery("from EditionContent c where c.key.edition in (:numbers) order by c.key.edition,"
						+ " c.key.collection", EditionContent.class)
				.setParameter("numbers", numbers)
				.getResultList()
				.forEach((row) -> found.computeIfAbsent(row.edition(), (key) -> new ArrayList<>())
					.add(new EditionView.ContentView(row.collection(), row.total(), row.added(), row.changed())));
		}
		return found;
	}

}
