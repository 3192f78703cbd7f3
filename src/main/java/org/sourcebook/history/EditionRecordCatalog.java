package org.sourcebook.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Walk;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what closed editions hold.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EditionRecordCatalog {

	static final Keyset<EditionRecord> ORDERS = new Keyset<EditionRecord>("id", Column.text("id", EditionRecord::id))
		.order("id", List.of(Column.text("collection", EditionRecord::collection)));

	private final EditionRecords records;

	private final EditionCatalog catalog;

	private final Editions editions;

	private final Totals totals;

	private final EntityManager entities;

	EditionRecordCatalog(EditionRecords records, EditionCatalog catalog, Editions editions, Totals totals,
			EntityManager entities) {
		this.records = records;
		this.catalog = catalog;
		this.editions = editions;
		this.totals = totals;
		this.entities = entities;
	}

	<R> R list(String number, EditionRecordFilter filter, Walk walk, Function<Listed<EditionRecordView>, R> answer) {
		View view = this.editions.of(walk);
		int edition = this.catalog.closed(number, view).number();
		Selection<EditionRecord> selection = new StoredSelection<>(this.records, this.entities, wanted(edition, filter),
				ORDERS.of(walk.listing().sort()));
		return answer
			.apply(new Listed<>(() -> this.totals.of(view.setDigest(), List.of(edition, filter), selection::count),
					selection.shown((rows) -> rows.stream().map((row) -> EditionRecordView.of(row, edition)).toList()),
					view.edition(), view.info(Map.of())));
	}

	private static Specification<EditionRecord> wanted(int edition, EditionRecordFilter filter) {
		return (row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(criteria.le(row.get("since"), edition));
			allOf.add(criteria.gt(row.get("until"), edition));
			if (!filter.collection().isEmpty()) {
				allOf.add(row.get("collection").in(filter.collection().stream().map(Word::of).toList()));
			}
			if (!filter.change().isEmpty()) {
				allOf.add(criteria.or(filter.change()
					.stream()
					.map((fate) -> fate(row, fate, edition, criteria))
					.toArray(Predicate[]::new)));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	private static Predicate fate(Root<EditionRecord> row, Fate fate, int edition, CriteriaBuilder criteria) {
		return (fate == Fate.UNCHANGED) ? criteria.lt(row.get("since"), edition) : criteria
			.and(criteria.equal(row.get("since"), edition), criteria.equal(row.get("fate"), Word.of(fate)));
	}

}
