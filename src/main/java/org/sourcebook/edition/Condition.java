package org.sourcebook.edition;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.springframework.data.jpa.domain.Specification;

/**
 * A condition on rows, of a query or of a query within one.
 *
 * @param <T> the type of the rows
 */
@FunctionalInterface
public interface Condition<T> {

	/** The condition on a row, for which the query may get others joined. */
	Predicate on(Root<T> row, AbstractQuery<?> query, CriteriaBuilder criteria);

	/** The same, for a repository. */
	default Specification<T> specification() {
		return (row, query, criteria) -> on(row, query, criteria);
	}

	/** This and another one. */
	default Condition<T> and(Condition<T> other) {
		return (row, query, criteria) -> criteria.and(on(row, query, criteria), other.on(row, query, criteria));
	}

}
