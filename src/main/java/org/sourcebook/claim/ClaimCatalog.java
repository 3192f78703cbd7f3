package org.sourcebook.claim;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Condition;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.index.Marks;
import org.sourcebook.index.Search;
import org.sourcebook.index.TextIndex;
import org.sourcebook.registry.FacetCounts;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.Facet;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about claims.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ClaimCatalog {

	static final Keyset<Claim> ORDERS = new Keyset<Claim>("-said", Column.text("id", Claim::id))
		.order("said",
				List.of(Column.day("saidEarliest", Claim::saidEarliest), Column.day("saidLatest", Claim::saidLatest)))
		.order("published",
				List.of(Column.day("publishedEarliest", Claim::publishedEarliest),
						Column.day("publishedLatest", Claim::publishedLatest)))
		.order("id", List.of())
		.newest(Claim::since,
				List.of(Column.day("saidEarliest", Claim::saidEarliest), Column.day("saidLatest", Claim::saidLatest)));

	private final Claims claims;

	private final ClaimConditions conditions;

	private final ClaimViews views;

	private final KnownClaims known;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Totals totals;

	private final FacetCounts counts;

	private final ClaimFeed feed;

	private final EntityManager entities;

	private final TextIndex index;

	ClaimCatalog(Claims claims, ClaimConditions conditions, ClaimViews views, KnownClaims known, ReportCatalog reports,
			Editions editions, Registries registries, Totals totals, FacetCounts counts, ClaimFeed feed,
			EntityManager entities, TextIndex index) {
		this.claims = claims;
		this.conditions = conditions;
		this.views = views;
		this.known = known;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
		this.totals = totals;
		this.counts = counts;
		this.feed = feed;
		this.entities = entities;
		this.index = index;
	}

	public <R> R list(ClaimFilter filter, FoldFilter fold, ClaimFacets facets, Walk walk, Fields fields,
			Function<Listed<ClaimView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedClaims resolved = this.conditions.resolve(filter, facets.names(), view, registry, lookup, errors);
		errors.throwIfAny();
		FoldedList<Claim> list = new FoldedList<>(ClaimRows.CLAIMS, view, fold.isFolded());
		String q = walk.listing().q();
		Search search = this.index.search(q, view, registry);
		Selection<Claim> selection = (search != null)
				? search.selection(this.claims, this.entities, Claim::pk, list.of(resolved.indexed(ClaimRows.CLAIMS)),
						walk.isBestFirst(), ORDERS.of(walk))
				: new StoredSelection<>(this.claims, this.entities, list.of(resolved.condition(ClaimRows.CLAIMS)),
						ORDERS.of(walk));
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(
				new Listed<>(() -> this.totals.of(view.setDigest(), Arrays.asList(resolved, fold, q), selection::count),
						selection.shown((rows) -> this.views.of(rows, view, registry, fields, marks, list)),
						view.edition(), this.reports.told(view, lookup.renamed()),
						() -> facets.names()
							.stream()
							.map((name) -> facet(name, resolved.without(name), list, search, registry))
							.toList())
					.fed((claims) -> this.feed.of(claims, view, registry)));
	}

	private Facet facet(String name, ResolvedClaims others, FoldedList<Claim> list, @Nullable Search search,
			Registry registry) {
		View view = others.view();
		ClaimGroupings<Claim> groupings = new ClaimGroupings<>(others, ClaimRows.CLAIMS);
		RowFacet<Claim> facet = groupings.facet(name);
		Condition<Claim> wanted = others.condition(ClaimRows.CLAIMS);
		return (search == null)
				? this.counts.of(facet, Claim.class, wanted.specification(), list.folding(wanted),
						List.of(others, list), view, registry)
				: this.counts.of(facet, List.of(others, list, search.q()), view, registry,
						() -> search.count(list.of(others.indexed(ClaimRows.CLAIMS)),
								(found) -> groupings.found(name, found, registry)));
	}

	public ClaimView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		return this.views.of(List.of(this.known.get(id, view, registry)), view, registry, fields, null, null).get(0);
	}

}
