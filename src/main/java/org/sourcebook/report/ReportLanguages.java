package org.sourcebook.report;

import java.util.Collection;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;

import org.springframework.stereotype.Component;

/**
 * Knows the languages reports are in.
 */
@Component
class ReportLanguages {

	private final EntityManager entities;

	ReportLanguages(EntityManager entities) {
		this.entities = entities;
	}

	/** The languages of the reports of an edition, in alphabetical order. */
	Collection<String> in(View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<String> query = criteria.createQuery(String.class);
		Root<Report> row = query.from(Report.class);
		query.select(row.get("language")).distinct(true).where(Standing.in(view, row, "report", query, criteria));
		return new TreeSet<>(this.entities.createQuery(query).getResultList());
	}

}
