package org.sourcebook.edition;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * Which records a list holds: those that stand (the default), withdrawn ones, or both.
 */
public enum StatusFilter {

	CURRENT, WITHDRAWN, ANY;

	/** Whether a record is wanted. */
	public static boolean admits(@Nullable StatusFilter filter, boolean withdrawn) {
		return filter == ANY || withdrawn == (filter == WITHDRAWN);
	}

	/** The condition on rows with the attribute {@code status}. */
	public static Predicate condition(@Nullable StatusFilter filter, From<?, ?> row, CriteriaBuilder criteria) {
		if (filter == ANY) {
			return criteria.conjunction();
		}
		Status wanted = (filter == WITHDRAWN) ? Status.WITHDRAWN : Status.CURRENT;
		return criteria.equal(row.get("status"), Word.of(wanted));
	}

}
