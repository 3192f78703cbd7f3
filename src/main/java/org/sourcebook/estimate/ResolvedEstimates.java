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
import org.sourcebook.edition.Condition;
import org.sourcebook.index.FoundRows;
import org.sourcebook.index.Wanted;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.registry.Tally;
import org.sourcebook.report.Estimate;
import org.springframework.data.jpa.domain.Specification;

/**
 * The filters of a list of estimates whose names are known: conditions on rows.
 *
 * @param claims what the claims of the estimates are narrowed by
 * @param filter what they are narrowed by themselves
 */
record ResolvedEstimates(ResolvedClaims claims, EstimateFilter filter) {

	/** The same, but for the filter of a facet: its values are counted by the others. */
	ResolvedEstimates without(String facet) {
		return new ResolvedEstimates(this.claims.without(facet), this.filter);
	}

	/** A facet estimates have. */
	RowFacet<Estimate> facet(String name) {
		return name.equals("metric") ? RowFacet.ids(name, RegistryKind.METRICS)
				: new ClaimGroupings<>(this.claims, ClaimRows.ESTIMATES).facet(name);
	}

	/** Counts rows of the index for the same facet. */
	Tally found(String name, FoundRows found, Registry registry) {
		return name.equals("metric") ? found.byWord(name, registry, RegistryKind.METRICS)
				: new ClaimGroupings<>(this.claims, ClaimRows.ESTIMATES).found(name, found, registry);
	}

	/** The condition on rows of the index. */
	Wanted indexed() {
		return this.claims.indexed(ClaimRows.ESTIMATES)
			.anyOf("metric", unless("metric", this.claims.metrics()))
			.anyOf("qualifier", unless("qualifier", this.filter.qualifier().stream().map(Word::of).toList()))
			.anyOf("stance", unless("stance", this.filter.stance().stream().map(Word::of).toList()))
			.only("projected", this.claims.isWithout("projected") ? null : this.filter.projected())
			.only("total", this.claims.isWithout("total") ? null : this.filter.total())
			.atLeast("readingUpper", this.filter.minimum())
			.atMost("readingLower", this.filter.maximum())
			.exactly("figure", this.filter.figure());
	}

	private List<String> unless(String facet, List<String> values) {
		return this.claims.isWithout(facet) ? List.of() : values;
	}

	/** The condition on rows of the store. */
	Specification<Estimate> wanted() {
		return condition().specification();
	}

	/** The same, on rows of any query. */
	Condition<Estimate> condition() {
		return this.claims.condition(ClaimRows.ESTIMATES).and((row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			in(allOf, row, "metric", this.claims.metrics());
			in(allOf, row, "qualifier", this.filter.qualifier().stream().map(Word::of).toList());
			in(allOf, row, "stance", this.filter.stance().stream().map(Word::of).toList());
			equal(allOf, row, "projected", this.filter.projected(), criteria);
			equal(allOf, row, "total", this.filter.total(), criteria);
			figures(allOf, row, criteria);
			return criteria.and(allOf.toArray(Predicate[]::new));
		});
	}

	private void in(List<Predicate> allOf, Root<Estimate> row, String attribute, List<String> values) {
		List<String> anyOf = unless(attribute, values);
		if (!anyOf.isEmpty()) {
			allOf.add(row.get(attribute).in(anyOf));
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
		if (this.filter.figure() != null) {
			allOf.add(criteria.equal(row.get("figure"), this.filter.figure()));
		}
	}

}
