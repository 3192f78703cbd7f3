package org.sourcebook.claim;

import java.util.List;

import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Grouping;
import org.sourcebook.edition.Grouping.Groups;
import org.sourcebook.index.FoundRows;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.registry.Tally;
import org.sourcebook.report.ClaimSource;
import org.sourcebook.report.FoundUnder;
import org.sourcebook.report.ReportStoryline;

/**
 * What rows that are found as claims are can be counted by. Where a filter asks about
 * something below a row, that is joined by the same conditions.
 *
 * @param <T> the type of the rows
 */
public final class ClaimGroupings<T> {

	private final ResolvedClaims filter;

	private final ClaimRows<T> rows;

	public ClaimGroupings(ResolvedClaims filter, ClaimRows<T> rows) {
		this.filter = filter;
		this.rows = rows;
	}

	/**
	 * A facet claims and estimates have.
	 * @param name its name; what is none of them is a word of the row itself
	 */
	public RowFacet<T> facet(String name) {
		return switch (name) {
			case "source" -> new RowFacet<>(name, bySource(), RegistryKind.SOURCES);
			case "named" -> new RowFacet<>(name, byNamed(), null);
			case "location" -> new RowFacet<>(name, byPlace(), RegistryKind.LOCATIONS);
			case "storyline" -> new RowFacet<>(name, byStoryline(), RegistryKind.STORYLINES);
			case "publisher" -> RowFacet.ids(name, RegistryKind.PUBLISHERS);
			case RowFacet.MONTH -> RowFacet.months(this.rows.earliest(), this.rows.latest());
			default -> RowFacet.words(name);
		};
	}

	/** Counts rows of the index for the same facet. */
	public Tally found(String name, FoundRows found, Registry registry) {
		HopRole role = this.filter.role();
		boolean itself = this.filter.isOfSourceItself();
		return switch (name) {
			case "source" -> found.by(registry.ids(RegistryKind.SOURCES),
					(having, id) -> having.hop(List.of(id), role, itself, this.filter.filter().named()));
			case "named" -> found.by(List.of("true", "false"),
					(having, named) -> having.hop(this.filter.sources(), role, itself, Boolean.valueOf(named)));
			case "location" -> found.by(registry.ids(RegistryKind.LOCATIONS),
					(having, id) -> having.places(List.of(id), this.filter.isOfPlaceItself()));
			case RowFacet.MONTH -> found.byMonth(this.rows.earliest(), this.rows.latest());
			default -> byWord(name, found, registry);
		};
	}

	private Tally byWord(String name, FoundRows found, Registry registry) {
		RegistryKind names = facet(name).names();
		return (names != null) ? found.byWord(name, registry, names) : found.byWord(name);
	}

	private Grouping<T> bySource() {
		return (row, query, criteria) -> {
			Root<ClaimSource> hop = query.from(ClaimSource.class);
			HopRole role = this.filter.role();
			Predicate joined = new FoundUnder(this.filter.view(), query, criteria).hop(hop,
					row.get(this.rows.claimPk()), role, this.filter.isOfSourceItself(), this.filter.filter().named());
			return new Groups(List.of(hop.get("source")), List.of(joined), role != HopRole.SPEAKER);
		};
	}

	/** One and the same hop has to be of a source asked for, and be named or not. */
	private Grouping<T> byNamed() {
		return (row, query, criteria) -> {
			Root<ClaimSource> hop = query.from(ClaimSource.class);
			Predicate joined = new FoundUnder(this.filter.view(), query, criteria).source(hop,
					row.get(this.rows.claimPk()), this.filter.sources(), this.filter.role(),
					this.filter.isOfSourceItself(), null);
			return new Groups(List.of(hop.get("named")), List.of(joined), true);
		};
	}

	private Grouping<T> byPlace() {
		return (row, query, criteria) -> {
			Root<?> place = query.from(this.rows.places());
			return new Groups(List.of(place.get("place")),
					List.of(new FoundUnder(this.filter.view(), query, criteria).place(place, this.rows.placeTable(),
							this.rows.placeOwner(), row.get("pk"), this.filter.isOfPlaceItself())),
					true);
		};
	}

	private Grouping<T> byStoryline() {
		return (row, query, criteria) -> {
			Root<ReportStoryline> membership = query.from(ReportStoryline.class);
			return new Groups(List.of(membership.get("key").get("storyline")),
					List.of(criteria.equal(membership.get("key").get("reportPk"), row.get("reportPk"))), false);
		};
	}

}
