package org.sourcebook.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.index.IndexedCollection;
import org.sourcebook.index.Marks;
import org.sourcebook.index.Search;
import org.sourcebook.index.TextIndex;
import org.sourcebook.kernel.Span;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.EntryFilter;
import org.sourcebook.registry.EntryList;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.Source;
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
 * Answers questions about sources.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SourceCatalog {

	private final Editions editions;

	private final Registries registries;

	private final EntryCounts counts;

	private final TextIndex index;

	SourceCatalog(Editions editions, Registries registries, EntryCounts counts, TextIndex index) {
		this.editions = editions;
		this.registries = registries;
		this.counts = counts;
		this.index = index;
	}

	public <R> R list(SourceFilter filter, SourceFacets facets, Walk walk, Fields fields,
			Function<Listed<SourceView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		List<String> parents = lookup.ids(RegistryKind.SOURCES, "parent", filter.parent());
		Set<String> countries = registry.sources()
			.values()
			.stream()
			.flatMap((source) -> Stream.ofNullable(source.country()))
			.collect(Collectors.toCollection(TreeSet::new));
		lookup.check("country", filter.country(), countries, "is the country of no source");
		errors.throwIfAny();
		EntryFilter<Source> wanted = new EntryFilter<>(Source::entry, filter.status())
			.by("kind", (source) -> Word.of(source.kind()), filter.kind().stream().map(Word::of).toList())
			.by("country", Source::country, filter.country())
			.by("named", (source) -> String.valueOf(source.named()),
					(filter.named() != null) ? List.of(filter.named().toString()) : List.of())
			.by("parent", (source) -> parent(registry.sourcePath(source.id(), view.date())), parents,
					(id) -> registry.named(RegistryKind.SOURCES, id).name());
		Search search = this.index.search(walk.listing().q(), view, registry);
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(new EntryList<>(registry.sources(), registry, view,
				(search != null) ? search.tiers(IndexedCollection.SOURCES) : null)
			.listed(walk, wanted, facets.names(), (page) -> views(page, view, registry, fields, marks),
					lookup.renamed()));
	}

	public SourceView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Source source = new EntryList<>(registry.sources(), registry, view).get(RegistryKind.SOURCES, id);
		return views(List.of(source), view, registry, fields, null).get(0);
	}

	private List<SourceView> views(List<Source> page, View view, Registry registry, Fields fields,
			@Nullable Marks marks) {
		List<String> ids = page.stream().map((source) -> source.entry().id()).toList();
		Map<String, Long> claimsOf = fields.has("claims")
				? this.counts.of(EntryCounts.Count.CLAIMS_MADE, RegistryKind.SOURCES, ids, view, registry) : Map.of();
		Map<String, Long> relayedOf = fields.has("relayed")
				? this.counts.of(EntryCounts.Count.CLAIMS_RELAYED, RegistryKind.SOURCES, ids, view, registry)
				: Map.of();
		Map<String, Long> citedOf = fields.has("cited")
				? this.counts.of(EntryCounts.Count.CLAIMS_CITED, RegistryKind.SOURCES, ids, view, registry) : Map.of();
		Map<String, Long> estimatesOf = fields.has("estimates")
				? this.counts.of(EntryCounts.Count.ESTIMATES_GIVEN, RegistryKind.SOURCES, ids, view, registry)
				: Map.of();
		return page.stream().map((source) -> {
			String id = source.entry().id();
			return new SourceView(id, source.entry().status(), source.entry().name(), Word.of(source.kind()),
					source.named(), source.country(), source.aliases(), source.roleOn(view.date()),
					SpanView.of(source.roles()), registry.sourcePath(id, view.date()),
					SpanView.of(parents(source, registry)), registry.childrenOfSource(id),
					fields.has("claims")
							? new CountLink(claimsOf.getOrDefault(id, 0L), Links.to("claims", "source=" + id)) : null,
					fields.has("relayed") ? new CountLink(relayedOf.getOrDefault(id, 0L),
							Links.to("claims", "source=" + id + "&role=relay")) : null,
					fields.has("cited") ? new CountLink(citedOf.getOrDefault(id, 0L),
							Links.to("claims", "source=" + id + "&role=cited")) : null,
					fields.has("estimates")
							? new CountLink(estimatesOf.getOrDefault(id, 0L), Links.to("estimates", "source=" + id))
							: null,
					source.entry().note(), source.entry().formerly(), View.recordedIn(source.entry().since()),
					source.entry().version(), WithdrawnView.of(source.entry().withdrawn()),
					(marks != null) ? marks.row()
						.text("name", source.entry().name())
						.texts("aliases", source.aliases())
						.texts("roles.value", source.roles().stream().map(Span::content).toList())
						.matches() : null);
		}).toList();
	}

	/** Its parents, under the ids they have in this edition. */
	private static List<Span<String>> parents(Source source, Registry registry) {
		return source.parents()
			.stream()
			.map((span) -> new Span<>(registry.named(RegistryKind.SOURCES, span.content()).id(), span.from(),
					span.to()))
			.toList();
	}

	private static @Nullable String parent(List<NamedId> path) {
		return (path.size() > 1) ? path.get(1).id() : null;
	}

}
