package org.sourcebook.edition;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/**
 * The condition that a row stands in an edition. Entities of versioned rows have the
 * attributes {@code pk}, {@code since} and {@code until}.
 */
public final class Standing {

	private Standing() {
	}

	/**
	 * The condition.
	 * @param row the row
	 * @param table the table of the row
	 * @param view the edition
	 * @param query the query or subquery the row is chosen by
	 */
	public static Predicate in(View view, From<?, ?> row, String table, CommonAbstractCriteria query,
			CriteriaBuilder criteria) {
		Predicate spans = criteria.and(criteria.le(row.get("since"), view.number()),
				criteria.gt(row.get("until"), view.number()));
		if (!view.isOpen()) {
			return spans;
		}
		Subquery<Integer> replaced = query.subquery(Integer.class);
		Root<Hidden> hidden = replaced.from(Hidden.class);
		replaced.select(criteria.literal(1))
			.where(criteria.equal(hidden.get("key").get("kind"), table),
					criteria.equal(hidden.get("key").get("rowPk"), row.get("pk")));
		return criteria.and(spans, criteria.not(criteria.exists(replaced)));
	}

}
