package org.sourcebook.edition;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;

/**
 * A stretch of time from the first day of one date to the last day of another. A fuzzy
 * date lies in it when its bounds overlap it.
 *
 * @param from the date whose first day begins it, or null for no beginning
 * @param to the date whose last day ends it, or null for no end
 */
public record DateFilter(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

	/**
	 * The stretch between two parameters.
	 * @throws BadParameters if it ends before it begins
	 */
	public static DateFilter of(String fromName, @Nullable FuzzyDate from, String toName, @Nullable FuzzyDate to) {
		if (from != null && to != null && from.bounds().sortEarliest().isAfter(to.bounds().sortLatest())) {
			throw new BadParameters(
					List.of(ParameterError.of(fromName, from.edtf(), "lies after %s=%s".formatted(toName, to.edtf()))));
		}
		return new DateFilter(from, to);
	}

	/**
	 * The condition on two attributes with the bounds of a date; rows without the date
	 * are left out.
	 */
	public Predicate condition(From<?, ?> row, String earliest, String latest, CriteriaBuilder criteria) {
		List<Predicate> allOf = new ArrayList<>();
		if (this.from != null) {
			allOf.add(criteria.greaterThanOrEqualTo(row.get(latest), this.from.bounds().sortEarliest()));
		}
		if (this.to != null) {
			allOf.add(criteria.lessThanOrEqualTo(row.get(earliest), this.to.bounds().sortLatest()));
		}
		return criteria.and(allOf.toArray(Predicate[]::new));
	}

}
