package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import org.sourcebook.edition.Folding;
import org.sourcebook.edition.Grouping;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.SharedMonths;

import org.springframework.data.jpa.domain.Specification;

/**
 * A facet of rows of which those are left out that repeat another one. For each value
 * just those count that repeat no other one of that value: so many has the list its link
 * leads to.
 *
 * @param <T> the type of the rows
 */
record FoldedFacet<T>(RowFacet<T> facet, Folding<T> folding, Registry registry) {

	/** The condition that a row of a group repeats no row of the same group. */
	Predicate keeps(Root<T> row, Grouping.Groups groups, AbstractQuery<?> query, CriteriaBuilder criteria) {
		if (this.facet.isByMonth()) {
			return criteria.conjunction();
		}
		return this.folding.keeps(row, query, criteria, (other, within, same) -> {
			Grouping.Groups others = this.facet.grouping().of(other, within, same);
			List<Predicate> allOf = new ArrayList<>(others.joined());
			for (int i = 0; i < groups.by().size(); i++) {
				allOf.add(alike(groups.by().get(i), others.by().get(i), same));
			}
			return same.and(allOf.toArray(Predicate[]::new));
		});
	}

	/** Rows may keep former ids, so that two of them mean one value. */
	private Predicate alike(Expression<?> one, Expression<?> other, CriteriaBuilder criteria) {
		List<Predicate> anyOf = new ArrayList<>(List.of(criteria.equal(one, other)));
		RegistryKind names = this.facet.names();
		if (names != null) {
			for (String id : this.registry.ids(names)) {
				Set<String> all = Set.copyOf(this.registry.everyName(names, id));
				if (all.size() > 1) {
					anyOf.add(criteria.and(one.in(all), other.in(all)));
				}
			}
		}
		return criteria.or(anyOf.toArray(Predicate[]::new));
	}

	/**
	 * Of every row the months in which it repeats another one: a row may lie in several
	 * months, and what it repeats in some of them.
	 */
	List<Bounds> repeated(EntityManager entities, Class<T> type, Specification<T> wanted) {
		CriteriaBuilder criteria = entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<T> row = query.from(type);
		Folding.Repeated<T> other = this.folding.repeated(row, query, criteria);
		List<Selection<?>> selected = new ArrayList<>(List.of(row.get("pk")));
		selected.addAll(this.facet.grouping().of(row, query, criteria).by());
		selected.addAll(this.facet.grouping().of(other.row(), query, criteria).by());
		query.select(criteria.array(selected)).where(wanted.toPredicate(row, query, criteria), other.joined());
		Map<Object, List<Object[]>> byRow = new HashMap<>();
		entities.createQuery(query)
			.getResultList()
			.forEach((found) -> byRow.computeIfAbsent(found[0], (key) -> new ArrayList<>()).add(found));
		List<Bounds> months = new ArrayList<>();
		byRow.values()
			.forEach((found) -> months.addAll(
					SharedMonths.of(bounds(found.get(0), 1), found.stream().map((pair) -> bounds(pair, 3)).toList())));
		return months;
	}

	private static Bounds bounds(Object[] row, int column) {
		return Bounds.ofSortDays((LocalDate) row[column], (LocalDate) row[column + 1]);
	}

}
