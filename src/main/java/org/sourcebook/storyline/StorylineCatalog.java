package org.sourcebook.storyline;

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
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.Storyline;
import org.sourcebook.report.EntryCounts;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;
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
 * Answers questions about storylines.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class StorylineCatalog {

	private final Editions editions;

	private final Registries registries;

	private final EntryCounts counts;

	private final TextIndex index;

	StorylineCatalog(Editions editions, Registries registries, EntryCounts counts, TextIndex index) {
		this.editions = editions;
		this.registries = registries;
		this.counts = counts;
		this.index = index;
	}

	public <R> R list(StorylineFilter filter, EntryFacets facets, Walk walk, Fields fields,
			Function<Listed<StorylineView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		errors.throwIfAny();
		Search search = this.index.search(walk.listing().q(), view, registry);
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(new EntryList<>(registry.storylines(), registry, view,
				(search != null) ? search.tiers(IndexedCollection.STORYLINES) : null)
			.listed(walk, new EntryFilter<>(Storyline::entry, filter.status()), facets.names(),
					(page) -> views(page, view, registry, fields, marks), lookup.renamed()));
	}

	public StorylineView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Storyline storyline = new EntryList<>(registry.storylines(), registry, view).get(RegistryKind.STORYLINES, id);
		return views(List.of(storyline), view, registry, fields, null).get(0);
	}

	private List<StorylineView> views(List<Storyline> page, View view, Registry registry, Fields fields,
			@Nullable Marks marks) {
		List<String> ids = page.stream().map((storyline) -> storyline.entry().id()).toList();
		Map<String, Long> reportsOf = fields.has("reports")
				? this.counts.of(EntryCounts.Count.REPORTS_IN, RegistryKind.STORYLINES, ids, view, registry) : Map.of();
		Map<String, Long> claimsOf = fields.has("claims")
				? this.counts.of(EntryCounts.Count.CLAIMS_IN, RegistryKind.STORYLINES, ids, view, registry) : Map.of();
		Map<String, Long> estimatesOf = fields.has("estimates")
				? this.counts.of(EntryCounts.Count.ESTIMATES_IN, RegistryKind.STORYLINES, ids, view, registry)
				: Map.of();
		return page.stream().map((storyline) -> {
			String id = storyline.entry().id();
			return new StorylineView(id, storyline.entry().status(), storyline.entry().name(), storyline.rule(),
					storyline.languages(), (storyline.period() != null) ? DateView.of(storyline.period().edtf()) : null,
					storyline.searched(),
					fields.has("reports")
							? new CountLink(reportsOf.getOrDefault(id, 0L), Links.to("reports", "storyline=" + id))
							: null,
					fields.has("claims")
							? new CountLink(claimsOf.getOrDefault(id, 0L), Links.to("claims", "storyline=" + id))
							: null,
					fields.has("estimates")
							? new CountLink(estimatesOf.getOrDefault(id, 0L), Links.to("estimates", "storyline=" + id))
							: null,
					storyline.entry().note(), storyline.entry().formerly(), View.recordedIn(storyline.entry().since()),
					storyline.entry().version(), WithdrawnView.of(storyline.entry().withdrawn()),
					(marks != null) ? marks.row()
						.text("name", storyline.entry().name())
						.text("rule", storyline.rule())
						.matches() : null);
		}).toList();
	}

}
