package org.sourcebook.edition;

import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * What rows are grouped by to be counted.
 *
 * @param <T> the type of the rows
 */
@FunctionalInterface
public interface Grouping<T> {

	/** The groups of a query, which may get rows joined for them. */
	Groups of(Root<T> row, AbstractQuery<?> query, CriteriaBuilder criteria);

	/** Groups by attributes of the row itself. */
	static <T> Grouping<T> by(String... attributes) {
		return (row, query, criteria) -> new Groups(List.of(attributes).stream().<Expression<?>>map(row::get).toList(),
				List.of(), false);
	}

	/**
	 * Groups of rows.
	 *
	 * @param by what the rows of a group have in common
	 * @param joined the conditions on what is joined
	 * @param repeats whether a row may be in a group several times, and has to count once
	 */
	record Groups(List<Expression<?>> by, List<Predicate> joined, boolean repeats) {
	}

}
