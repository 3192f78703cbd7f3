package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Condition;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.index.Wanted;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.report.Claim;
import org.sourcebook.report.FoundUnder;
import org.springframework.data.jpa.domain.Specification;

/**
 * A {@link ClaimFilter} whose names are known: conditions on rows of claims, or of the
 * estimates in them, the same in the store and in the index.
 *
 * @param metrics what numbers are to count, by every name it has had: estimates
 * themselves, or one in each claim
 * @param without the facet whose own filter does not count, or empty
 */
public record ResolvedClaims(ClaimFilter filter, View view, List<String> sources, List<String> origins,
		List<String> metrics, List<String> reports, List<String> publishers, List<String> storylines,
		List<String> places, String without) {

	/** The same, but for the filter of a facet: its values are counted by the others. */
	public ResolvedClaims without(String facet) {
		return new ResolvedClaims(this.filter, this.view, this.sources, this.origins, this.metrics, this.reports,
				this.publishers, this.storylines, this.places, facet);
	}

	/** The condition on rows of the index. */
	public Wanted indexed(ClaimRows<?> rows) {
		Wanted wanted = new Wanted(this.view, rows.collection()).known()
			.anyOf("report", unless("report", this.reports))
			.anyOf("publisher", unless("publisher", this.publishers))
			.anyOf("kind", unless("kind", this.filter.kind().stream().map(Word::of).toList()))
			.anyOf("storyline", unless("storyline", this.storylines))
			.places(unless("location", this.places), isOfPlaceItself());
		if (rows.type() == Claim.class) {
			wanted.number(this.metrics, this.filter.status(), isWithout("status"));
		}
		for (Stretch stretch : stretches(rows)) {
			wanted.dates(stretch.dates, stretch.earliest, stretch.latest);
		}
		if (asksForHop()) {
			wanted.hop(this.sources, role(), isOfSourceItself(), this.filter.named());
		}
		wanted.origin(this.origins).depth(this.filter.minDepth()).controversial(this.filter.controversial());
		return isWithout("status") ? wanted : wanted.status(this.filter.status());
	}

	/** The condition on rows of the store. */
	public <T> Specification<T> wanted(ClaimRows<T> rows) {
		return condition(rows).specification();
	}

	/** The same, on rows of any query. */
	public <T> Condition<T> condition(ClaimRows<T> rows) {
		return (row, query, criteria) -> {
			FoundUnder found = new FoundUnder(this.view, query, criteria);
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(Standing.in(this.view, row, rows.table(), query, criteria));
			if (this.view.lastKnownDay() != null) {
				allOf.add(criteria.lessThanOrEqualTo(row.get("publishedLatest"), this.view.lastKnownDay()));
			}
			words(allOf, row, criteria);
			stretches(rows).forEach(
					(stretch) -> allOf.add(stretch.dates.condition(row, stretch.earliest, stretch.latest, criteria)));
			if (asksForHop()) {
				allOf.add(hop(found, rows, row, query));
			}
			if (!this.metrics.isEmpty() && rows.type() == Claim.class) {
				allOf.add(found.number(row, this.metrics, this.filter.status(), isWithout("status")));
			}
			if (!unless("storyline", this.storylines).isEmpty()) {
				allOf.add(found.storyline(row.get("reportPk"), this.storylines));
			}
			if (!unless("location", this.places).isEmpty()) {
				allOf.add(found.place(rows.places(), rows.placeTable(), rows.placeOwner(), row.get("pk"), this.places,
						isOfPlaceItself()));
			}
			claim(allOf, row.get(rows.claimPk()), found, new Disputes(this.view, query, criteria));
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	/** What is asked of the claim itself, where no facet goes by it. */
	private void claim(List<Predicate> allOf, Expression<Long> claimPk, FoundUnder found, Disputes disputes) {
		if (!this.origins.isEmpty()) {
			allOf.add(found.origin(claimPk, this.origins));
		}
		if (this.filter.minDepth() != null) {
			allOf.add(found.depth(claimPk, this.filter.minDepth()));
		}
		if (this.filter.controversial() != null) {
			allOf.add(disputes.about(claimPk, this.filter.controversial()));
		}
	}

	private boolean asksForHop() {
		return (!this.sources.isEmpty() || this.filter.named() != null) && !isWithout("source") && !isWithout("named");
	}

	private Predicate hop(FoundUnder found, ClaimRows<?> rows, Root<?> row, AbstractQuery<?> query) {
		HopRole role = role();
		return (this.sources.size() == 1 && role == HopRole.SPEAKER)
				? found.speaker(query, row.get(rows.claimPk()), this.sources.get(0), isOfSourceItself(),
						this.filter.named())
				: found.source(row.get(rows.claimPk()), this.sources, role, isOfSourceItself(), this.filter.named());
	}

	private void words(List<Predicate> allOf, From<?, ?> row, CriteriaBuilder criteria) {
		if (!isWithout("status")) {
			allOf.add(StatusFilter.condition(this.filter.status(), row, criteria));
		}
		in(allOf, row, "report", this.reports);
		in(allOf, row, "publisher", this.publishers);
		in(allOf, row, "kind", this.filter.kind().stream().map(Word::of).toList());
	}

	private List<Stretch> stretches(ClaimRows<?> rows) {
		Stretch principal = new Stretch(new DateFilter(this.filter.from(), this.filter.to()), rows.earliest(),
				rows.latest());
		Stretch about = new Stretch(new DateFilter(this.filter.aboutFrom(), this.filter.aboutTo()), "aboutEarliest",
				"aboutLatest");
		Stretch published = new Stretch(new DateFilter(this.filter.publishedFrom(), this.filter.publishedTo()),
				"publishedEarliest", "publishedLatest");
		return isWithout(RowFacet.MONTH) ? List.of(about, published) : List.of(principal, about, published);
	}

	private void in(List<Predicate> allOf, From<?, ?> row, String attribute, List<String> values) {
		List<String> anyOf = unless(attribute, values);
		if (!anyOf.isEmpty()) {
			allOf.add(row.get(attribute).in(anyOf));
		}
	}

	/** What a filter asks for, or nothing if it does not count. */
	private List<String> unless(String facet, List<String> values) {
		return isWithout(facet) ? List.of() : values;
	}

	/** Whether a filter does not count. */
	public boolean isWithout(String facet) {
		return this.without.equals(facet);
	}

	@Nullable HopRole role() {
		return RoleFilter.role(this.filter.role());
	}

	boolean isOfSourceItself() {
		return this.filter.sourceScope() == SourceScope.SELF;
	}

	boolean isOfPlaceItself() {
		return this.filter.locationScope() == LocationScope.SELF;
	}

	/**
	 * The stretch of time a date lies in.
	 *
	 * @param dates the stretch
	 * @param earliest the attribute with the first day of the date
	 * @param latest the attribute with its last day
	 */
	private record Stretch(DateFilter dates, String earliest, String latest) {
	}

}
