package org.sourcebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Grouping;
import org.sourcebook.edition.Grouping.Groups;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.index.FoundRows;
import org.sourcebook.index.IndexedCollection;
import org.sourcebook.index.Wanted;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.registry.Tally;
import org.springframework.data.jpa.domain.Specification;

/**
 * A {@link ReportFilter} whose names are known: conditions on rows of reports, the same
 * in the store and in the index, and what they can be counted by.
 *
 * @param without the facet whose own filter does not count, or empty
 */
record ResolvedReports(ReportFilter filter, View view, List<String> publishers, List<String> storylines,
		List<String> sources, List<String> metrics, List<String> places, String without) {

	/** The same, but for the filter of a facet: its values are counted by the others. */
	ResolvedReports without(String facet) {
		return new ResolvedReports(this.filter, this.view, this.publishers, this.storylines, this.sources, this.metrics,
				this.places, facet);
	}

	/** The condition on rows of the index. */
	Wanted indexed() {
		Wanted wanted = new Wanted(this.view, IndexedCollection.REPORTS).known()
			.anyOf("publisher", unless("publisher", this.publishers))
			.anyOf("language", unless("language", this.filter.language()))
			.anyOf("storyline", unless("storyline", this.storylines));
		if (!isWithout(RowFacet.MONTH)) {
			wanted.dates(this.filter.published(), "publishedEarliest", "publishedLatest");
		}
		if (isWithout("status")) {
			return wanted;
		}
		return asksForClaim() ? wanted.status(this.filter.status()).withClaim(claims(this.filter.status()))
				: wanted.status(this.filter.status());
	}

	/** The claims of which a report has to have one. */
	private Wanted claims(@Nullable StatusFilter status) {
		return new Wanted(this.view, IndexedCollection.CLAIMS).status(status)
			.hop(unless("source", this.sources), HopRole.SPEAKER, false, null)
			.number(this.metrics, status, false)
			.places(unless("location", this.places), false);
	}

	/** Counts rows of the index for a facet. */
	Tally found(String name, FoundRows found, Registry registry) {
		return switch (name) {
			case "source" -> found.byClaim(claims(this.filter.status()), registry.ids(RegistryKind.SOURCES),
					(having, id) -> having.hop(List.of(id), HopRole.SPEAKER, false, null));
			case "location" -> found.byClaim(claims(this.filter.status()), registry.ids(RegistryKind.LOCATIONS),
					(having, id) -> having.places(List.of(id), false));
			case "status" -> found.by(Stream.of(Status.values()).map(Word::of).toList(), this::ofStatus);
			case RowFacet.MONTH -> found.byMonth("publishedEarliest", "publishedLatest");
			default -> found.byWord(name);
		};
	}

	private Wanted ofStatus(Wanted having, String status) {
		StatusFilter filter = Word.parse(StatusFilter.class, status);
		return asksForClaim() ? having.status(filter).withClaim(claims(filter)) : having.status(filter);
	}

	/** The condition on rows of the store. */
	Specification<Report> wanted() {
		return (row, query, criteria) -> {
			List<Predicate> allOf = own(row, query, criteria);
			in(allOf, row, "publisher", this.publishers);
			in(allOf, row, "language", this.filter.language());
			if (!unless("storyline", this.storylines).isEmpty()) {
				allOf.add(new FoundUnder(this.view, query, criteria).storyline(row.get("pk"), this.storylines));
			}
			if (asksForClaim()) {
				Subquery<Integer> claims = query.subquery(Integer.class);
				Root<Claim> claim = claims.from(Claim.class);
				claims.select(criteria.literal(1)).where(claim(claim, row, claims, criteria));
				allOf.add(criteria.exists(claims));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	private boolean asksForClaim() {
		return !(this.sources.isEmpty() && this.metrics.isEmpty() && this.places.isEmpty()) && !isWithout("source")
				&& !isWithout("location");
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
		List<String> anyOf = unless(attribute, values);
		if (!anyOf.isEmpty()) {
			allOf.add(row.get(attribute).in(anyOf));
		}
	}

	/** One and the same claim of the report fits. */
	private Predicate claim(Root<Claim> claim, From<?, ?> row, CommonAbstractCriteria query, CriteriaBuilder criteria) {
		FoundUnder found = new FoundUnder(this.view, query, criteria);
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(criteria.equal(claim.get("reportPk"), row.get("pk")));
		allOf.add(isWithout("status") ? criteria.equal(claim.get("status"), row.get("status"))
				: StatusFilter.condition(this.filter.status(), claim, criteria));
		if (!unless("source", this.sources).isEmpty()) {
			allOf.add(found.source(claim.get("pk"), this.sources, HopRole.SPEAKER, false, null));
		}
		if (!this.metrics.isEmpty()) {
			allOf.add(found.number(claim, this.metrics, this.filter.status(), isWithout("status")));
		}
		if (!unless("location", this.places).isEmpty()) {
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

	/** What a filter asks for, or nothing if it does not count. */
	private List<String> unless(String facet, List<String> values) {
		return isWithout(facet) ? List.of() : values;
	}

	private boolean isWithout(String facet) {
		return this.without.equals(facet);
	}

}
