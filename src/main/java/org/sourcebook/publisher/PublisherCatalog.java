package org.sourcebook.publisher;

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
import org.sourcebook.registry.Publisher;
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
 * Answers questions about publishers.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PublisherCatalog {

	private final Editions editions;

	private final Registries registries;

	private final EntryCounts counts;

	private final TextIndex index;

	PublisherCatalog(Editions editions, Registries registries, EntryCounts counts, TextIndex index) {
		this.editions = editions;
		this.registries = registries;
		this.counts = counts;
		this.index = index;
	}

	<R> R list(PublisherFilter filter, EntryFacets facets, Walk walk, Fields fields,
			Function<Listed<PublisherView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		errors.throwIfAny();
		Search search = this.index.search(walk.listing().q(), view, registry);
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(new EntryList<>(registry.publishers(), registry, view,
				(search != null) ? search.tiers(IndexedCollection.PUBLISHERS) : null)
			.listed(walk, new EntryFilter<>(Publisher::entry, filter.status()), facets.names(),
					(page) -> views(page, view, registry, fields, marks), lookup.renamed()));
	}

	PublisherView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Publisher publisher = new EntryList<>(registry.publishers(), registry, view).get(RegistryKind.PUBLISHERS, id);
		return views(List.of(publisher), view, registry, fields, null).get(0);
	}

	private List<PublisherView> views(List<Publisher> page, View view, Registry registry, Fields fields,
			@Nullable Marks marks) {
		List<String> ids = page.stream().map((publisher) -> publisher.entry().id()).toList();
		Map<String, Long> reportsOf = fields.has("reports")
				? this.counts.of(EntryCounts.Count.REPORTS_PUBLISHED, RegistryKind.PUBLISHERS, ids, view, registry)
				: Map.of();
		Map<String, Long> claimsOf = fields.has("claims")
				? this.counts.of(EntryCounts.Count.CLAIMS_PUBLISHED, RegistryKind.PUBLISHERS, ids, view, registry)
				: Map.of();
		return page.stream().map((publisher) -> {
			String id = publisher.entry().id();
			return new PublisherView(id, publisher.entry().status(), publisher.entry().name(), publisher.country(),
					publisher.website(), publisher.language(),
					(publisher.source() != null) ? registry.named(RegistryKind.SOURCES, publisher.source()) : null,
					fields.has("reports")
							? new CountLink(reportsOf.getOrDefault(id, 0L), Links.to("reports", "publisher=" + id))
							: null,
					fields.has("claims")
							? new CountLink(claimsOf.getOrDefault(id, 0L), Links.to("claims", "publisher=" + id))
							: null,
					publisher.entry().note(), publisher.entry().formerly(), View.recordedIn(publisher.entry().since()),
					publisher.entry().version(), WithdrawnView.of(publisher.entry().withdrawn()),
					(marks != null) ? marks.row()
						.text("name", publisher.entry().name())
						.text("website", publisher.website())
						.matches() : null);
		}).toList();
	}

}
