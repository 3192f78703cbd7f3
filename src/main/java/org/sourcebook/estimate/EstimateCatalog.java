package org.sourcebook.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimRows;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.claim.FoldedList;
import org.sourcebook.edition.Condition;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.Standing;
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
import org.sourcebook.report.Estimate;
import org.sourcebook.report.RecordIds;
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
 * Answers questions about estimates.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EstimateCatalog {

	private static final String TABLE = "estimate";

	static final Keyset<Estimate> ORDERS = new Keyset<Estimate>("-date", Column.text("id", Estimate::id))
		.order("date",
				List.of(Column.day("dateEarliest", Estimate::dateEarliest),
						Column.day("dateLatest", Estimate::dateLatest)))
		.order("said",
				List.of(Column.day("saidEarliest", Estimate::saidEarliest),
						Column.day("saidLatest", Estimate::saidLatest)))
		.order("published",
				List.of(Column.day("publishedEarliest", Estimate::publishedEarliest),
						Column.day("publishedLatest", Estimate::publishedLatest)))
		.order("figure", List.of(Column.number("sortFigure", Estimate::sortFigure)))
		.order("id", List.of());

	private final Estimates estimates;

	private final ClaimConditions conditions;

	private final EstimateViews views;

	private final RecordIds ids;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Totals totals;

	private final FacetCounts counts;

	private final EntityManager entities;

	private final TextIndex index;

	EstimateCatalog(Estimates estimates, ClaimConditions conditions, EstimateViews views, RecordIds ids,
			ReportCatalog reports, Editions editions, Registries registries, Totals totals, FacetCounts counts,
			EntityManager entities, TextIndex index) {
		this.estimates = estimates;
		this.conditions = conditions;
		this.views = views;
		this.ids = ids;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
		this.totals = totals;
		this.counts = counts;
		this.entities = entities;
		this.index = index;
	}

	public <R> R list(ClaimFilter claims, EstimateFilter filter, FoldFilter fold, EstimateFacets facets, Walk walk,
			Fields fields, Function<Listed<EstimateView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedEstimates resolved = new ResolvedEstimates(
				this.conditions.resolve(claims, facets.names(), view, registry, lookup, errors), filter);
		String sort = walk.listing().sort();
		filter.check(claims.metric(), sort, errors);
		errors.throwIfAny();
		FoldedList<Estimate> list = new FoldedList<>(ClaimRows.ESTIMATES, view, fold.isFolded());
		String q = walk.listing().q();
		Search search = this.index.search(q, view, registry);
		Selection<Estimate> selection = (search != null)
				? search.selection(this.estimates, this.entities, Estimate::pk, list.of(resolved.indexed()),
						walk.isBestFirst(), ORDERS.of(sort))
				: new StoredSelection<>(this.estimates, this.entities, list.of(resolved.condition()), ORDERS.of(sort));
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(
				new Listed<>(() -> this.totals.of(view.setDigest(), Arrays.asList(resolved, fold, q), selection::count),
						selection.shown((rows) -> this.views.of(rows, registry, fields, marks, list)), view.edition(),
						this.reports.told(view, lookup.renamed()),
						() -> facets.names()
							.stream()
							.map((name) -> facet(name, resolved.without(name), list, search, registry))
							.toList()));
	}

	private Facet facet(String name, ResolvedEstimates others, FoldedList<Estimate> list, @Nullable Search search,
			Registry registry) {
		View view = others.claims().view();
		RowFacet<Estimate> facet = others.facet(name);
		Condition<Estimate> wanted = others.condition();
		return (search == null)
				? this.counts.of(facet, Estimate.class, wanted.specification(), list.folding(wanted),
						List.of(others, list), view, registry)
				: this.counts.of(facet, List.of(others, list, search.q()), view, registry,
						() -> search.count(list.of(others.indexed()), (found) -> others.found(name, found, registry)));
	}

	public EstimateView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		List<Estimate> found = this.estimates.findBy(
				(row, query,
						criteria) -> criteria
							.and(criteria.equal(row.get("id"), id), Standing.in(view, row, TABLE, query, criteria),
									(view.lastKnownDay() != null) ? criteria.lessThanOrEqualTo(
											row.get("publishedLatest"), view.lastKnownDay()) : criteria.conjunction()),
				(query) -> query.all());
		if (found.isEmpty()) {
			throw this.ids.missing(Estimate.class, TABLE, id, view, registry);
		}
		return this.views.of(found, registry, fields).get(0);
	}

}
