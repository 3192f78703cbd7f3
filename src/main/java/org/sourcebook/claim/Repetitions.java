package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Condition;
import org.sourcebook.edition.Folding;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;

/**
 * Which rows repeat which, as the loader found it, as far as that is known in a view.
 *
 * @param <T> the type of the rows
 * @param rows the rows
 * @param view the view
 */
public record Repetitions<T>(ClaimRows<T> rows, View view) {

	/**
	 * How repetitions are left out of a list.
	 * @param wanted which rows fit it otherwise
	 */
	public Folding<T> folding(Condition<T> wanted) {
		return (row, query, criteria) -> {
			Root<?> leaning = query.from(this.rows.leanings());
			Root<T> other = query.from(this.rows.type());
			return new Folding.Repeated<>(other,
					criteria.and(criteria.equal(leaning.get("leanerPk"), row.get("pk")),
							criteria.equal(other.get("pk"), leaning.get("onPk")), isKnown(leaning, query, criteria),
							wanted.on(other, query, criteria)));
		};
	}

	private Predicate isKnown(Root<?> leaning, CommonAbstractCriteria query, CriteriaBuilder criteria) {
		Predicate stands = Standing.in(this.view, leaning, this.rows.leaningTable(), query, criteria);
		Predicate lasts = criteria.isNull(leaning.get("lastDay"));
		LocalDate day = this.view.lastKnownDay();
		return (day == null) ? criteria.and(stands, lasts)
				: criteria.and(stands, criteria.lessThanOrEqualTo(leaning.get("firstDay"), day),
						criteria.or(lasts, criteria.greaterThanOrEqualTo(leaning.get("lastDay"), day)));
	}

	/**
	 * The ids of the rows that repeat some others, by the keys of these: one statement.
	 */
	public Map<Long, List<String>> of(Collection<Long> keys, EntityManager entities) {
		Map<Long, List<String>> found = new HashMap<>();
		if (!keys.isEmpty()) {
			CriteriaBuilder criteria = entities.getCriteriaBuilder();
			CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
			Root<?> leaning = query.from(this.rows.leanings());
			Root<T> leaner = query.from(this.rows.type());
			query.select(criteria.array(leaning.get("onPk"), leaner.get("id")))
				.where(leaning.get("onPk").in(keys), criteria.equal(leaner.get("pk"), leaning.get("leanerPk")),
						isKnown(leaning, query, criteria), isPublished(leaner, criteria))
				.orderBy(criteria.asc(leaner.get("id")));
			entities.createQuery(query)
				.getResultList()
				.forEach(
						(row) -> found.computeIfAbsent((Long) row[0], (key) -> new ArrayList<>()).add((String) row[1]));
		}
		return found;
	}

	private Predicate isPublished(Root<T> row, CriteriaBuilder criteria) {
		LocalDate day = this.view.lastKnownDay();
		return (day != null) ? criteria.lessThanOrEqualTo(row.get("publishedLatest"), day) : criteria.conjunction();
	}

}
