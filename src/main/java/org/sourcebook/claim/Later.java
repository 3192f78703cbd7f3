package org.sourcebook.claim;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import org.sourcebook.report.Claim;

/**
 * What was said later. It counts only where it is sure: the first day on which the one
 * claim can have been said lies after the last day on which the other can.
 */
final class Later {

	private Later() {
	}

	/** The one claim was said after the other. */
	static Predicate said(From<?, Claim> one, From<?, Claim> other, CriteriaBuilder criteria) {
		return criteria.greaterThan(one.get("saidEarliest"), other.get("saidLatest"));
	}

}
