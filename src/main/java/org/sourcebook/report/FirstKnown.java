package org.sourcebook.report;

import java.time.LocalDate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;

import org.springframework.stereotype.Component;

/**
 * Finds the first day on which a report of an edition was known, once for each edition.
 */
@Component
class FirstKnown {

	private static final int KEPT = 64;

	private final EntityManager entities;

	private final Cache<String, LocalDate> days = Caffeine.newBuilder().maximumSize(KEPT).build();

	FirstKnown(EntityManager entities) {
		this.entities = entities;
	}

	/** The day, or the last of all if there is no report. */
	LocalDate day(View view) {
		return this.days.get(view.edition() + " " + view.setDigest(), (key) -> read(view));
	}

	private LocalDate read(View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<LocalDate> query = criteria.createQuery(LocalDate.class);
		Root<Report> row = query.from(Report.class);
		query.select(criteria.least(row.<LocalDate>get("publishedLatest")))
			.where(Standing.in(view, row, "report", query, criteria),
					StatusFilter.condition(StatusFilter.CURRENT, row, criteria));
		LocalDate first = this.entities.createQuery(query).getSingleResult();
		return (first != null) ? first : LocalDate.MAX;
	}

}
