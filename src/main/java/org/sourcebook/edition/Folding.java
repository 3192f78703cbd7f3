package org.sourcebook.edition;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/**
 * How wanted rows are left out that repeat another wanted one.
 *
 * @param <T> the type of the rows
 */
@FunctionalInterface
public interface Folding<T> {

	/** Joins a wanted row that another row repeats. */
	Repeated<T> repeated(Root<T> row, AbstractQuery<?> query, CriteriaBuilder criteria);

	/**
	 * The condition that a row repeats no wanted one.
	 * @param alike what that would have to have in common with it besides
	 */
	default Predicate keeps(Root<T> row, AbstractQuery<?> query, CriteriaBuilder criteria, Condition<T> alike) {
		Subquery<Integer> earlier = query.subquery(Integer.class);
		Repeated<T> repeated = repeated(row, earlier, criteria);
		earlier.select(criteria.literal(1)).where(repeated.joined(), alike.on(repeated.row(), earlier, criteria));
		return criteria.not(criteria.exists(earlier));
	}

	/** The condition that a row repeats no wanted one at all. */
	default Condition<T> keeps() {
		return (row, query, criteria) -> keeps(row, query, criteria, (other, within, same) -> same.conjunction());
	}

	/**
	 * A row that another one repeats.
	 *
	 * @param <T> the type of the rows
	 * @param row the row
	 * @param joined that it is one
	 */
	record Repeated<T>(Root<T> row, Predicate joined) {
	}

}
