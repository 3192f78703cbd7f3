package org.sourcebook.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Correction;
import org.sourcebook.report.FoundUnder;
import org.sourcebook.report.Report;

import org.springframework.data.jpa.domain.Specification;

/**
 * Conditions on rows of corrections.
 */
final class CorrectionConditions {

	private CorrectionConditions() {
	}

	/** What a list of corrections holds. */
	static Specification<Correction> wanted(CorrectionFilter filter, Set<String> records, List<String> storylines,
			View view) {
		List<ChangeKind> kinds = filter.kind().isEmpty() ? List.of(ChangeKind.OUR_ERROR, ChangeKind.SOURCE_CORRECTED,
				ChangeKind.CLARIFICATION, ChangeKind.WITHDRAWAL) : filter.kind();
		return standing(view).and((row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(row.get("kind").in(kinds.stream().map(Word::of).toList()));
			allOf.add(filter.made().condition(row, "correctedOn", "correctedOn", criteria));
			if (!filter.collection().isEmpty()) {
				allOf.add(row.get("collection").in(filter.collection().stream().map(Word::of).toList()));
			}
			if (!records.isEmpty()) {
				List<Predicate> anyOf = new ArrayList<>(
						List.of(row.get("record").in(records), row.get("part").in(records)));
				records.forEach((id) -> anyOf.add(criteria.like(row.get("part"), id + "-e%")));
				allOf.add(criteria.or(anyOf.toArray(Predicate[]::new)));
			}
			if (!storylines.isEmpty()) {
				allOf.add(ofStoryline(row, storylines, view, query, criteria));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		});
	}

	/** Of a report of one of the storylines, or of one of them itself. */
	private static Predicate ofStoryline(Root<Correction> row, List<String> storylines, View view,
			CommonAbstractCriteria query, CriteriaBuilder criteria) {
		Subquery<Integer> reports = query.subquery(Integer.class);
		Root<Report> report = reports.from(Report.class);
		reports.select(criteria.literal(1))
			.where(criteria.equal(report.get("id"), row.get("record")),
					Standing.in(view, report, "report", reports, criteria),
					new FoundUnder(view, reports, criteria).storyline(report.get("pk"), storylines));
		return criteria.or(
				criteria.and(criteria.equal(row.get("collection"), RegistryKind.STORYLINES.path()),
						row.get("record").in(storylines)),
				criteria.and(criteria.equal(row.get("collection"), ChangedCollection.REPORTS.path()),
						criteria.exists(reports)));
	}

	/** Those of a view. */
	static Specification<Correction> standing(View view) {
		return (row, query, criteria) -> Standing.in(view, row, "correction", query, criteria);
	}

}
