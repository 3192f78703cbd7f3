package org.sourcebook.metric;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.EntryFacets;
import org.sourcebook.registry.EntryFilter;
import org.sourcebook.index.IndexedCollection;
import org.sourcebook.index.Marks;
import org.sourcebook.index.Search;
import org.sourcebook.index.TextIndex;
import org.sourcebook.registry.EntryList;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Metric;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.EntryCounts;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about metrics.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class MetricCatalog {

	private final Editions editions;

	private final Registries registries;

	private final EntryCounts counts;

	private final TextIndex index;

	MetricCatalog(Editions editions, Registries registries, EntryCounts counts, TextIndex index) {
		this.editions = editions;
		this.registries = registries;
		this.counts = counts;
		this.index = index;
	}

	<R> R list(MetricFilter filter, EntryFacets facets, Walk walk, Fields fields,
			Function<Listed<MetricView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		errors.throwIfAny();
		Search search = this.index.search(walk.listing().q(), view, registry);
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(new EntryList<>(registry.metrics(), registry, view,
				(search != null) ? search.tiers(IndexedCollection.METRICS) : null)
			.listed(walk, new EntryFilter<>(Metric::entry, filter.status()), facets.names(),
					(page) -> views(page, view, registry, fields, marks), lookup.renamed()));
	}

	public MetricView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Metric metric = new EntryList<>(registry.metrics(), registry, view).get(RegistryKind.METRICS, id);
		return views(List.of(metric), view, registry, fields, null).get(0);
	}

	private List<MetricView> views(List<Metric> page, View view, Registry registry, Fields fields,
			@Nullable Marks marks) {
		List<String> ids = page.stream().map((metric) -> metric.entry().id()).toList();
		Map<String, Long> estimatesOf = fields.has("estimates")
				? this.counts.of(EntryCounts.Count.ESTIMATES_COUNTING, RegistryKind.METRICS, ids, view, registry)
				: Map.of();
		return page.stream().map((metric) -> {
			String id = metric.entry().id();
			return new MetricView(id, metric.entry().status(), metric.entry().name(), metric.definition(),
					metric.unit(), metric.placeBound(),
					fields.has("estimates")
							? new CountLink(estimatesOf.getOrDefault(id, 0L), Links.to("estimates", "metric=" + id))
							: null,
					metric.entry().note(), metric.entry().formerly(), View.recordedIn(metric.entry().since()),
					metric.entry().version(), WithdrawnView.of(metric.entry().withdrawn()),
					(marks != null) ? marks.row()
						.text("name", metric.entry().name())
						.text("definition", metric.definition())
						.text("unit", metric.unit())
						.matches() : null);
		}).toList();
	}

}
