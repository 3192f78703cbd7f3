package org.sourcebook.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.LocalDateField;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.MonthCounts;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimSource;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.FoundUnder;
import org.sourcebook.report.Report;
import org.springframework.stereotype.Component;

/**
 * Counts rows of the store by the month they were published in, under the conditions of
 * the lists that the counts link to. One statement each.
 */
@Component
class MonthlyCounts {

	/** Whom something is counted for, if it is for everybody together. */
	static final String EVERYBODY = "";

	private final EntityManager entities;

	MonthlyCounts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The months between the first and the last report that is known, or null if none is.
	 */
	@Nullable Months known(View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Report> row = query.from(Report.class);
		query
			.select(criteria.array(criteria.least(row.<LocalDate>get("publishedEarliest")),
					criteria.greatest(row.<LocalDate>get("publishedLatest"))))
			.where(standing(row, "report", view, query, criteria).toArray(Predicate[]::new));
		Object[] days = this.entities.createQuery(query).getSingleResult();
		return (days[0] != null) ? Months.of((LocalDate) days[0], (LocalDate) days[1]) : null;
	}

	/** Reports, for everybody they are counted for. */
	Map<String, MonthCounts> reports(Question asked, Registry registry) {
		return new Counting<>(Report.class, "report", "pk", asked, registry).ofReports();
	}

	/** Claims, for everybody they are counted for. */
	Map<String, MonthCounts> claims(Question asked, Registry registry) {
		return new Counting<>(Claim.class, "claim", "reportPk", asked, registry).ofClaims();
	}

	/** Estimates, for everybody they are counted for. */
	Map<String, MonthCounts> estimates(Question asked, Registry registry) {
		return new Counting<>(Estimate.class, "estimate", "reportPk", asked, registry).ofEstimates();
	}

	private static List<Predicate> standing(Root<?> row, String table, View view, CriteriaQuery<?> query,
			CriteriaBuilder criteria) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(Standing.in(view, row, table, query, criteria));
		allOf.add(StatusFilter.condition(StatusFilter.CURRENT, row, criteria));
		if (view.lastKnownDay() != null) {
			allOf.add(criteria.lessThanOrEqualTo(row.get("publishedLatest"), view.lastKnownDay()));
		}
		return allOf;
	}

	private static List<String> everyName(RegistryKind kind, List<String> ids, Registry registry) {
		return ids.stream().flatMap((id) -> registry.everyName(kind, id).stream()).distinct().toList();
	}

	/**
	 * One statement in the making.
	 *
	 * @param <T> the type of the rows that are counted
	 */
	private final class Counting<T> {

		private final CriteriaBuilder criteria = MonthlyCounts.this.entities.getCriteriaBuilder();

		private final CriteriaQuery<Object[]> query = this.criteria.createQuery(Object[].class);

		private final Question asked;

		private final Root<T> row;

		private final FoundUnder found;

		private final List<Predicate> allOf;

		/** Rows keep the ids they were recorded with. */
		private final List<String> metrics;

		private Counting(Class<T> type, String table, String reportPk, Question asked, Registry registry) {
			this.asked = asked;
			this.row = this.query.from(type);
			this.found = new FoundUnder(asked.view(), this.query, this.criteria);
			this.allOf = standing(this.row, table, asked.view(), this.query, this.criteria);
			this.metrics = everyName(RegistryKind.METRICS, asked.metrics(), registry);
			if (!asked.storylines().isEmpty()) {
				this.allOf.add(this.found.storyline(this.row.get(reportPk),
						everyName(RegistryKind.STORYLINES, asked.storylines(), registry)));
			}
		}

		Map<String, MonthCounts> ofReports() {
			if (!this.asked.isPerHolder() && this.metrics.isEmpty()) {
				return count(this.row.get("pk"));
			}
			Root<Claim> claim = this.query.from(Claim.class);
			this.allOf.add(this.criteria.equal(claim.get("reportPk"), this.row.get("pk")));
			this.allOf.add(StatusFilter.condition(StatusFilter.CURRENT, claim, this.criteria));
			return ofClaim(claim);
		}

		Map<String, MonthCounts> ofClaims() {
			return ofClaim(this.row);
		}

		private Map<String, MonthCounts> ofClaim(Root<?> claim) {
			if (!this.metrics.isEmpty()) {
				this.allOf.add(this.found.number(claim, this.metrics, StatusFilter.CURRENT, false));
			}
			return count(claim.get("pk"));
		}

		Map<String, MonthCounts> ofEstimates() {
			if (!this.metrics.isEmpty()) {
				this.allOf.add(this.row.get("metric").in(this.metrics));
			}
			return count(this.row.get("claimPk"));
		}

		private Map<String, MonthCounts> count(Expression<Long> claimPk) {
			List<Expression<?>> by = new ArrayList<>();
			List.of("publishedEarliest", "publishedLatest").forEach((day) -> {
				by.add(this.criteria.extract(LocalDateField.YEAR, this.row.<LocalDate>get(day)));
				by.add(this.criteria.extract(LocalDateField.MONTH, this.row.<LocalDate>get(day)));
			});
			if (this.asked.isPerHolder()) {
				Root<ClaimSource> hop = this.query.from(ClaimSource.class);
				this.allOf.add(this.found.hop(hop, claimPk, HopRole.SPEAKER, false, null));
				if (!this.asked.sources().isEmpty()) {
					this.allOf.add(hop.get("source").in(this.asked.sources()));
				}
				by.add(hop.get("source"));
			}
			List<Selection<?>> selected = new ArrayList<>(by);
			selected.add(this.criteria.countDistinct(this.row.get("pk")));
			this.query.select(this.criteria.array(selected)).where(this.allOf.toArray(Predicate[]::new)).groupBy(by);
			return byHolder(MonthlyCounts.this.entities.createQuery(this.query).getResultList());
		}

		private Map<String, MonthCounts> byHolder(List<Object[]> rows) {
			Map<String, MonthCounts> counts = new HashMap<>();
			for (Object[] row : rows) {
				String holder = this.asked.isPerHolder() ? (String) row[4] : EVERYBODY;
				Bounds published = new Bounds(YearMonth.of((Integer) row[0], (Integer) row[1]).atDay(1),
						YearMonth.of((Integer) row[2], (Integer) row[3]).atDay(1));
				counts.computeIfAbsent(holder, (key) -> new MonthCounts()).add(published, (Long) row[row.length - 1]);
			}
			return counts;
		}

	}

}
