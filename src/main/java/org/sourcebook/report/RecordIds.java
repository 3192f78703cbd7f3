package org.sourcebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Nearest;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.springframework.stereotype.Component;

/**
 * Finds reports, claims and estimates by id, whichever of their ids is given.
 */
@Component
public class RecordIds {

	/** The id of a report, and what a claim or estimate of it adds. */
	private static final Pattern PARTS = Pattern.compile("(.*?)((?:-c[0-9]+(?:-e[0-9]+)?)?)");

	private static final int DAY_LENGTH = "2024-10-26-".length();

	private static final int YEAR_LENGTH = "2024".length();

	private static final int CANDIDATES = 2000;

	private final EntityManager entities;

	RecordIds(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The id a record has in an edition, where another of its ids is given: a former one,
	 * or one given only later. A report that is renamed takes its claims and estimates
	 * along.
	 * @param type the entity
	 * @param table the table of the entity
	 * @param id the id that does not stand in the edition
	 */
	public <T> Optional<String> renamed(Class<T> type, String table, String id, View view, Registry registry) {
		Matcher parts = PARTS.matcher(id);
		if (!parts.matches()) {
			return Optional.empty();
		}
		List<String> others = registry.everyReportName(parts.group(1))
			.stream()
			.map((name) -> name + parts.group(2))
			.filter((name) -> !name.equals(id))
			.toList();
		return others.isEmpty() ? Optional.empty() : standing(type, table, others, view).stream().findFirst();
	}

	/**
	 * The id a record has in an edition, whichever of its ids is given, or that itself.
	 */
	public <T> String present(Class<T> type, String table, String id, View view, Registry registry) {
		Matcher parts = PARTS.matcher(id);
		List<String> all = parts.matches()
				? registry.everyReportName(parts.group(1)).stream().map((name) -> name + parts.group(2)).toList()
				: List.of();
		return all.isEmpty() ? id : standing(type, table, all, view).stream().findFirst().orElse(id);
	}

	/**
	 * Why nothing is found under an id in a path: the record goes by another in this
	 * view, or there is none.
	 * @param type the entity
	 * @param table the table of the entity, which is also the word for one
	 */
	public <T> RuntimeException missing(Class<T> type, String table, String id, View view, Registry registry) {
		return renamed(type, table, id, view, registry).filter((present) -> isKnown(type, table, present, view))
			.<RuntimeException>map((present) -> new RenamedRecord(id, present))
			.orElseGet(() -> new UnknownRecord(table, id, nearest(type, table, id, view)));
	}

	/** The id of the report that a claim or estimate stands in. */
	public static String report(String id) {
		Matcher parts = PARTS.matcher(id);
		return parts.matches() ? parts.group(1) : id;
	}

	/**
	 * Refuses an id that no record has in this view.
	 * @param table the table of the entity, which is also the word for one
	 */
	public <T> void require(Class<T> type, String table, String id, View view, Registry registry) {
		if (!stands(type, table, id, view)) {
			throw missing(type, table, id, view, registry);
		}
	}

	/** Whether a record was published by the day whose knowledge is asked for. */
	private <T> boolean isKnown(Class<T> type, String table, String id, View view) {
		return view.lastKnownDay() == null || stands(type, table, id, view);
	}

	/** Whether a record stands in this view and is known there. */
	private <T> boolean stands(Class<T> type, String table, String id, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> query = criteria.createQuery(Long.class);
		Root<T> row = query.from(type);
		query.select(criteria.count(row))
			.where(criteria.equal(row.get("id"), id), Standing.in(view, row, table, query, criteria),
					(view.lastKnownDay() != null)
							? criteria.lessThanOrEqualTo(row.get("publishedLatest"), view.lastKnownDay())
							: criteria.conjunction());
		return this.entities.createQuery(query).getSingleResult() > 0;
	}

	/** The ids among the given ones that stand in the edition. */
	public <T> List<String> standing(Class<T> type, String table, Collection<String> ids, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<String> query = criteria.createQuery(String.class);
		Root<T> row = query.from(type);
		query.select(row.get("id")).where(row.get("id").in(ids), Standing.in(view, row, table, query, criteria));
		return new ArrayList<>(this.entities.createQuery(query).getResultList());
	}

	/**
	 * The id in the edition that is nearest to one that is not, looking at the same day,
	 * month and year.
	 */
	public <T> @Nullable String nearest(Class<T> type, String table, String id, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		String before = "";
		for (int length : new int[] { DAY_LENGTH, DAY_LENGTH - 3, YEAR_LENGTH }) {
			CriteriaQuery<String> query = criteria.createQuery(String.class);
			Root<T> row = query.from(type);
			String start = id.substring(0, Math.min(length, id.length())).replaceAll("[^a-z0-9-]", "");
			if (start.isEmpty() || start.equals(before)) {
				continue;
			}
			before = start;
			Predicate known = (view.lastKnownDay() != null)
					? criteria.lessThanOrEqualTo(row.get("publishedLatest"), view.lastKnownDay())
					: criteria.conjunction();
			query.select(row.get("id"))
				.where(criteria.like(row.get("id"), start + "%"), known, Standing.in(view, row, table, query, criteria))
				.orderBy(criteria.asc(row.get("id")));
			List<String> candidates = this.entities.createQuery(query).setMaxResults(CANDIDATES).getResultList();
			Optional<String> nearest = Nearest.to(id, candidates);
			if (nearest.isPresent()) {
				return nearest.get();
			}
		}
		return null;
	}

}
