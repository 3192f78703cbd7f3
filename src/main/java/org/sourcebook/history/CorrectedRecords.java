package org.sourcebook.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Correction;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of records that are shown elsewhere what was corrected in them, and of corrected
 * records what they are called.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CorrectedRecords {

	/** What neither says that something was wrong, nor is told by the record itself. */
	private static final List<String> UNMARKED = List.of(Word.of(ChangeKind.ADDITION), Word.of(ChangeKind.WITHDRAWAL));

	private final Corrections corrections;

	private final Registries registries;

	private final EntityManager entities;

	CorrectedRecords(Corrections corrections, Registries registries, EntityManager entities) {
		this.corrections = corrections;
		this.registries = registries;
		this.entities = entities;
	}

	/**
	 * What was corrected in some records, and in the claims and numbers in them, newest
	 * first. What was only added is not among it, nor are withdrawals.
	 * @param records the ids of the records, by collection, such as {@code reports}
	 */
	public List<CorrectionView> corrections(Map<String, Set<String>> records, View view) {
		if (records.values().stream().allMatch(Set::isEmpty)) {
			return List.of();
		}
		Specification<Correction> wanted = (row, query, criteria) -> criteria.and(
				criteria.not(row.get("kind").in(UNMARKED)),
				criteria.or(records.entrySet()
					.stream()
					.filter((some) -> !some.getValue().isEmpty())
					.map((some) -> criteria.and(criteria.equal(row.get("collection"), some.getKey()),
							row.get("record").in(some.getValue())))
					.toArray(Predicate[]::new)));
		return this.corrections
			.findBy(CorrectionConditions.standing(view).and(wanted),
					(query) -> query.sortBy(Sort.by("correctedOn", "id").descending()).all())
			.stream()
			.map(CorrectionCatalog::view)
			.toList();
	}

	/** What corrected records are called, by id. */
	public Map<String, String> names(Collection<CorrectionView> corrections, View view) {
		Registry registry = this.registries.of(view);
		Map<String, String> names = new HashMap<>();
		for (RegistryKind kind : RegistryKind.values()) {
			corrections.stream()
				.filter((each) -> each.collection().equals(kind.path()))
				.forEach((each) -> names.put(each.record(), registry.named(kind, each.record()).name()));
		}
		List<String> reports = corrections.stream()
			.filter((each) -> each.collection().equals(ChangedCollection.REPORTS.path()))
			.map(CorrectionView::record)
			.distinct()
			.toList();
		if (!reports.isEmpty()) {
			names.putAll(titles(reports, view));
		}
		return names;
	}

	/** Of two rows of one report, the open edition's is the later one. */
	private Map<String, String> titles(List<String> reports, View view) {
		return this.entities
			.createQuery("select r.id, w.title from Report r join ReportWords w on w.pk = r.pk where r.id in (:ids)"
					+ " and r.since <= :edition and r.until > :edition order by r.since", Object[].class)
			.setParameter("ids", reports)
			.setParameter("edition", view.number())
			.getResultStream()
			.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (String) row[1], (closed, open) -> open));
	}

}
