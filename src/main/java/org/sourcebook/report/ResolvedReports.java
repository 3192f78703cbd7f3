package org.sourcebook.report;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.sourcebook.edition.Grouping;
import org.sourcebook.edition.Grouping.Groups;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.springframework.data.jpa.domain.Specification;

/**
 * A {@link ReportFilter} whose names are known: conditions on rows of reports, and what
 * they can be counted by.
 *
 * @param without the facet whose own filter does not count, or empty
 */
record ResolvedReports(ReportFilter filter, View view, List<String> publishers, List<String> storylines,
		List<String> sources, List<String> places, String without) {

	/** The same, but for the filter of a facet: its values are counted by the others. */
	ResolvedReports without(String facet) {
		return new ResolvedReports(this.filter, this.view, this.publishers, this.storylines, this.sources, this.places,
				facet);
	}

	/** The condition on rows. */
	Specification<Report> wanted() {
		return (row, query, criteria) -> {
			List<Predicate> allOf = own(row, query, criteria);
			in(allOf, row, "publisher", this.publishers);
			in(allOf, row, "language", this.filter.language());
			if (!this.storylines.isEmpty() && !isWithout("storyline")) {
				allOf.add(new FoundUnder(this.view, query, criteria).storyline(row.get("pk"), this.storylines));
			}
			if (!(this.sources.isEmpty() && this.places.isEmpty()) && !isWithout("source") && !isWithout("location")) {
				Subquery<Integer> claims = query.subquery(Integer.class);
				Root<Claim> claim = claims.from(Claim.class);
				claims.select(criteria.literal(1)).where(claim(claim, row, claims, criteria));
				allOf.add(criteria.exists(claims));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	/** When it stands, and was published. */
	private List<Predicate> own(From<?, ?> row, CommonAbstractCriteria query, CriteriaBuilder criteria) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(Standing.in(this.view, row, "report", query, criteria));
		if (this.view.lastKnownDay() != null) {
			allOf.add(criteria.lessThanOrEqualTo(row.get("publishedLatest"), this.view.lastKnownDay()));
		}
		if (!isWithout("status")) {
			allOf.add(StatusFilter.condition(this.filter.status(), row, criteria));
		}
		if (!isWithout(RowFacet.MONTH)) {
			allOf.add(this.filter.published().condition(row, "publishedEarliest", "publishedLatest", criteria));
		}
		return allOf;
	}

	private void in(List<Predicate> allOf, From<?, ?> row, String attribute, List<String> values) {
		if (!values.isEmpty() && !isWithout(attribute)) {
			allOf.add(row.get(attribute).in(values));
		}
	}

	/** One and the same claim of the report fits. */
	private Predicate claim(Root<Claim> claim, From<?, ?> row, CommonAbstractCriteria query, CriteriaBuilder criteria) {
		FoundUnder found = new FoundUnder(this.view, query, criteria);
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(criteria.equal(claim.get("reportPk"), row.get("pk")));
		allOf.add(isWithout("status") ? criteria.equal(claim.get("status"), row.get("status"))
				: StatusFilter.condition(this.filter.status(), claim, criteria));
		if (!this.sources.isEmpty() && !isWithout("source")) {
			allOf.add(found.source(claim.get("pk"), this.sources, HopRole.SPEAKER, false, null));
		}
		if (!this.places.isEmpty() && !isWithout("location")) {
			allOf.add(found.place(ClaimPlace.class, "claim_place", "claimPk", claim.get("pk"), this.places, false));
		}
		return criteria.and(allOf.toArray(Predicate[]::new));
	}

	/** A facet reports have. */
	RowFacet<Report> facet(String name) {
		return switch (name) {
			case "source" -> new RowFacet<>(name, bySource(), RegistryKind.SOURCES);
			case "location" -> new RowFacet<>(name, byPlace(), RegistryKind.LOCATIONS);
			case "storyline" -> new RowFacet<>(name, byStoryline(), RegistryKind.STORYLINES);
			case "publisher" -> RowFacet.ids(name, RegistryKind.PUBLISHERS);
			case RowFacet.MONTH -> RowFacet.months("publishedEarliest", "publishedLatest");
			default -> RowFacet.words(name);
		};
	}

	private Grouping<Report> bySource() {
		return (row, query, criteria) -> {
			Root<Claim> claim = query.from(Claim.class);
			Root<ClaimSource> hop = query.from(ClaimSource.class);
			return new Groups(List.of(hop.get("source")), List.of(claim(claim, row, query, criteria),
					new FoundUnder(this.view, query, criteria).hop(hop, claim.get("pk"), HopRole.SPEAKER, false, null)),
					true);
		};
	}

	private Grouping<Report> byPlace() {
		return (row, query, criteria) -> {
			Root<Claim> claim = query.from(Claim.class);
			Root<ClaimPlace> place = query.from(ClaimPlace.class);
			return new Groups(List.of(place.get("place")),
					List.of(claim(claim, row, query, criteria), new FoundUnder(this.view, query, criteria).place(place,
							"claim_place", "claimPk", claim.get("pk"), false)),
					true);
		};
	}

	private Grouping<Report> byStoryline() {
		return (row, query, criteria) -> {
			Root<ReportStoryline> membership = query.from(ReportStoryline.class);
			return new Groups(List.of(membership.get("key").get("storyline")),
					List.of(criteria.equal(membership.get("key").get("reportPk"), row.get("pk"))), false);
		};
	}

	private boolean isWithout(String facet) {
		return this.without.equals(facet);
	}

}
