package org.sourcebook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.View;
import org.sourcebook.registry.FacetCounts;
import org.sourcebook.index.Marks;
import org.sourcebook.index.Search;
import org.sourcebook.index.TextIndex;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.RowFacet;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Facet;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Walk;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about reports.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReportCatalog {

	private static final String TABLE = "report";

	static final Keyset<Report> ORDERS = new Keyset<Report>("-published", Column.text("id", Report::id))
		.order("published",
				List.of(Column.day("publishedEarliest", Report::publishedEarliest),
						Column.day("publishedLatest", Report::publishedLatest)))
		.order("id", List.of())
		.newest(Report::since, List.of(Column.day("publishedEarliest", Report::publishedEarliest),
				Column.day("publishedLatest", Report::publishedLatest)));

	private final Reports reports;

	private final RecordIds ids;

	private final Editions editions;

	private final Registries registries;

	private final ReportLanguages languages;

	private final FacetCounts counts;

	private final ReportFeed feed;

	private final EntityManager entities;

	private final TextIndex index;

	private final FirstKnown firstKnown;

	ReportCatalog(Reports reports, RecordIds ids, Editions editions, Registries registries, ReportLanguages languages,
			FacetCounts counts, ReportFeed feed, EntityManager entities, TextIndex index, FirstKnown firstKnown) {
		this.reports = reports;
		this.ids = ids;
		this.editions = editions;
		this.registries = registries;
		this.languages = languages;
		this.counts = counts;
		this.feed = feed;
		this.entities = entities;
		this.index = index;
		this.firstKnown = firstKnown;
	}

	public <R> R list(ReportFilter filter, ReportFacets facets, Walk walk, Fields fields,
			Function<Listed<ReportView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedReports resolved = resolve(filter, view, lookup);
		errors.throwIfAny();
		Search search = this.index.search(walk.listing().q(), view, registry);
		Selection<Report> selection = (search != null)
				? search.selection(this.reports, this.entities, Report::pk, resolved.indexed(), walk.isBestFirst(),
						ORDERS.of(walk))
				: new StoredSelection<>(this.reports, this.entities, resolved.wanted(), ORDERS.of(walk));
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer
			.apply(new Listed<>(selection::count, selection.shown((rows) -> views(rows, registry, fields, marks)),
					view.edition(), told(view, lookup.renamed()),
					() -> facets.names()
						.stream()
						.map((name) -> facet(name, resolved.without(name), search, view, registry))
						.toList())
				.fed((reports) -> this.feed.of(reports, view, registry)));
	}

	private Facet facet(String name, ResolvedReports others, @Nullable Search search, View view, Registry registry) {
		RowFacet<Report> facet = others.facet(name);
		return (search == null) ? this.counts.of(facet, Report.class, others.wanted(), others, view, registry)
				: this.counts.of(facet, List.of(others, search.q()), view, registry,
						() -> search.count(others.indexed(), (found) -> others.found(name, found, registry)));
	}

	public ReportView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		List<Report> found = this.reports.findBy(
				standing(view).and((row, query, criteria) -> criteria.equal(row.get("id"), id)).and(known(view)),
				(query) -> query.all());
		if (found.isEmpty()) {
			throw this.ids.missing(Report.class, TABLE, id, view, registry);
		}
		return views(found, registry, fields, null).get(0);
	}

	/** Whether anything has become known of which an answer could be made. */
	public boolean isAnythingKnown(View view) {
		LocalDate day = view.lastKnownDay();
		return day == null || !this.firstKnown.day(view).isAfter(day);
	}

	/**
	 * What an answer says of a view, and if so that nothing was known yet.
	 * @param renamed values that were read as the ids records have there
	 */
	public ViewInfo told(View view, Map<String, String> renamed) {
		ViewInfo info = view.info(renamed);
		return isAnythingKnown(view) ? info : info.noting(ViewInfo.NOTHING_KNOWN_YET);
	}

	private ResolvedReports resolve(ReportFilter filter, View view, Lookup lookup) {
		List<String> publishers = lookup.everyName(RegistryKind.PUBLISHERS, "publisher", filter.publisher());
		List<String> storylines = lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline());
		List<String> sources = lookup.ids(RegistryKind.SOURCES, "source", filter.source());
		List<String> metrics = lookup.everyName(RegistryKind.METRICS, "metric", filter.metric());
		List<String> places = lookup.ids(RegistryKind.LOCATIONS, "location", filter.location());
		if (!filter.language().isEmpty()) {
			lookup.check("language", filter.language(), this.languages.in(view), "is the language of no report");
		}
		return new ResolvedReports(filter, view, publishers, storylines, sources, metrics, places, "");
	}

	private static Specification<Report> standing(View view) {
		return (row, query, criteria) -> Standing.in(view, row, TABLE, query, criteria);
	}

	private static Specification<Report> known(View view) {
		return (row, query, criteria) -> (view.lastKnownDay() != null)
				? criteria.lessThanOrEqualTo(row.get("publishedLatest"), view.lastKnownDay()) : criteria.conjunction();
	}

	private List<ReportView> views(List<Report> reports, Registry registry, Fields fields, @Nullable Marks marks) {
		List<Long> keys = reports.stream().map(Report::pk).toList();
		Map<Long, ReportWords> words = (marks != null || ReportFields.needsWords(fields)) ? words(keys) : Map.of();
		Map<Long, List<NamedId>> storylines = fields.has("storylines") ? storylines(keys, registry) : Map.of();
		Map<Long, Long> claims = fields.has("claims") ? claimCounts(keys) : Map.of();
		return reports.stream().map((report) -> {
			CountLink count = fields.has("claims")
					? new CountLink(claims.getOrDefault(report.pk(), 0L),
							Links.to("claims",
									"report=" + report.id() + (report.withdrawnOn() != null ? "&status=any" : "")))
					: null;
			ReportView view = ReportFields.view(report, words.get(report.pk()),
					registry.named(RegistryKind.PUBLISHERS, report.publisher()),
					storylines.getOrDefault(report.pk(), List.of()), count);
			return (marks != null) ? view.matching(marks) : view;
		}).toList();
	}

	private Map<Long, ReportWords> words(Collection<Long> keys) {
		return keys.isEmpty() ? Map.of()
				: this.entities.createQuery("from ReportWords where pk in (:keys)", ReportWords.class)
					.setParameter("keys", keys)
					.getResultList()
					.stream()
					.collect(Collectors.toMap(ReportWords::pk, Function.identity()));
	}

	private Map<Long, List<NamedId>> storylines(Collection<Long> keys, Registry registry) {
		Map<Long, List<NamedId>> found = new HashMap<>();
		if (!keys.isEmpty()) {
			this.entities
				.createQuery("from ReportStoryline s where s.key.reportPk in (:keys) order by s.key.storyline",
						ReportStoryline.class)
				.setParameter("keys", keys)
				.getResultList()
				.forEach((row) -> found.computeIfAbsent(row.reportPk(), (key) -> new ArrayList<>())
					.add(registry.named(RegistryKind.STORYLINES, row.storyline())));
		}
		return found;
	}

	private Map<Long, Long> claimCounts(Collection<Long> keys) {
		Map<Long, Long> counts = new HashMap<>();
		if (!keys.isEmpty()) {
			this.entities
				.createQuery("select reportPk, count(*) from Claim where reportPk in (:keys) and (status = 'current'"
						+ " or exists (select 1 from Report r where r.pk = reportPk and r.status = 'withdrawn'))"
						+ " group by reportPk", Object[].class)
				.setParameter("keys", keys)
				.getResultList()
				.forEach((row) -> counts.put((Long) row[0], (Long) row[1]));
		}
		return counts;
	}

	/** Reports as their claims refer to them, by key. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Map<Long, ReportHead> heads(Collection<Long> keys, Registry registry) {
		Map<Long, ReportHead> heads = new HashMap<>();
		if (!keys.isEmpty()) {
			this.entities.createQuery(
					"select r, w.title, w.url from Report r join ReportWords w on w.pk = r.pk where r.pk in (:keys)",
					Object[].class)
				.setParameter("keys", keys)
				.getResultList()
				.forEach((row) -> {
					Report report = (Report) row[0];
					heads.put(report.pk(), new ReportHead(report.id(), (String) row[1],
							registry.named(RegistryKind.PUBLISHERS, report.publisher()), (String) row[2],
							DateView.of(report.published(), report.publishedEarliest(), report.publishedLatest())));
				});
		}
		return heads;
	}

}
