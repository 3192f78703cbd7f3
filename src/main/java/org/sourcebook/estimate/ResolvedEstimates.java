package org.sourcebook.estimate;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimGroupings;
import org.sourcebook.claim.ClaimRows;
import org.sourcebook.claim.ResolvedClaims;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.EstimatePlace;
import org.springframework.data.jpa.domain.Specification;

/**
 * The filters of a list of estimates whose names are known: conditions on rows.
 *
 * @param claims what the claims of the estimates are narrowed by
 * @param filter what they are narrowed by themselves
 * @param metrics the metrics of that filter, by every name they have had
 */
record ResolvedEstimates(ResolvedClaims claims, EstimateFilter filter, List<String> metrics) {

	private static final ClaimRows<Estimate> ROWS = new ClaimRows<>(Estimate.class, "estimate", "claimPk",
			EstimatePlace.class, "estimate_place", "estimatePk", "dateEarliest", "dateLatest");

	/** The same, but for the filter of a facet: its values are counted by the others. */
	ResolvedEstimates without(String facet) {
		return new ResolvedEstimates(this.claims.without(facet), this.filter, this.metrics);
	}

	/** A facet estimates have. */
	RowFacet<Estimate> facet(String name) {
		return name.equals("metric") ? RowFacet.ids(name, RegistryKind.METRICS)
				: new ClaimGroupings<>(this.claims, ROWS).facet(name);
	}

	/** The condition on rows. */
	Specification<Estimate> wanted() {
		return this.claims.wanted(ROWS).and((row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			in(allOf, row, "metric", this.metrics);
			in(allOf, row, "qualifier", this.filter.qualifier().stream().map(Word::of).toList());
			in(allOf, row, "stance", this.filter.stance().stream().map(Word::of).toList());
			equal(allOf, row, "projected", this.filter.projected(), criteria);
			equal(allOf, row, "total", this.filter.total(), criteria);
			figures(allOf, row, criteria);
			return criteria.and(allOf.toArray(Predicate[]::new));
		});
	}

	private void in(List<Predicate> allOf, Root<Estimate> row, String attribute, List<String> values) {
		if (!values.isEmpty() && !this.claims.isWithout(attribute)) {
			allOf.add(row.get(attribute).in(values));
		}
	}

	private void equal(List<Predicate> allOf, Root<Estimate> row, String attribute, @Nullable Boolean value,
			CriteriaBuilder criteria) {
		if (value != null && !this.claims.isWithout(attribute)) {
			allOf.add(criteria.equal(row.get(attribute), value));
		}
	}

	private void figures(List<Predicate> allOf, Root<Estimate> row, CriteriaBuilder criteria) {
		if (this.filter.minimum() != null) {
			allOf.add(criteria.or(criteria.isNull(row.get("readingUpper")),
					criteria.ge(row.get("readingUpper"), this.filter.minimum())));
		}
		if (this.filter.maximum() != null) {
			allOf.add(criteria.or(criteria.isNull(row.get("readingLower")),
					criteria.le(row.get("readingLower"), this.filter.maximum())));
		}
	}

}
