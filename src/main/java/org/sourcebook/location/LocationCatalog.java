package org.sourcebook.location;

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
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.EntryFilter;
import org.sourcebook.registry.EntryList;
import org.sourcebook.registry.Location;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.NamedId;
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
 * Answers questions about locations.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class LocationCatalog {

	private final Editions editions;

	private final Registries registries;

	private final EntryCounts counts;

	private final TextIndex index;

	private final NamedPlaces places;

	LocationCatalog(Editions editions, Registries registries, EntryCounts counts, TextIndex index, NamedPlaces places) {
		this.editions = editions;
		this.registries = registries;
		this.counts = counts;
		this.index = index;
		this.places = places;
	}

	public <R> R list(LocationFilter filter, LocationFacets facets, Walk walk, Fields fields,
			Function<Listed<LocationView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		List<String> parents = lookup.ids(RegistryKind.LOCATIONS, "parent", filter.parent());
		List<String> sources = lookup.ids(RegistryKind.SOURCES, "source", filter.source());
		List<String> storylines = lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline());
		Set<String> countries = registry.locations()
			.values()
			.stream()
			.flatMap((location) -> Stream.ofNullable(location.country()))
			.collect(Collectors.toCollection(TreeSet::new));
		lookup.check("country", filter.country(), countries, "is the country of no location");
		errors.throwIfAny();
		Set<String> named = (sources.isEmpty() && storylines.isEmpty()) ? registry.locations().keySet()
				: this.places.named(sources, storylines, view);
		errors.throwIfAny();
		EntryFilter<Location> wanted = new EntryFilter<>(Location::entry, filter.status())
			.by("kind", (location) -> Word.of(location.kind()), filter.kind().stream().map(Word::of).toList())
			.by("country", Location::country, filter.country())
			.by("parent", (location) -> parent(registry.locationPath(location.entry().id())), parents,
					(id) -> registry.named(RegistryKind.LOCATIONS, id).name())
			.and((location) -> named.contains(location.entry().id()));
		Search search = this.index.search(walk.listing().q(), view, registry);
		Marks marks = (search != null && fields.has("matches")) ? search.marks() : null;
		return answer.apply(new EntryList<>(registry.locations(), registry, view,
				(search != null) ? search.tiers(IndexedCollection.LOCATIONS) : null)
			.listed(walk, wanted, facets.names(), (page) -> views(page, view, registry, fields, marks),
					lookup.renamed()));
	}

	public LocationView get(String id, Viewing viewing, Fields fields) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Location location = new EntryList<>(registry.locations(), registry, view).get(RegistryKind.LOCATIONS, id);
		return views(List.of(location), view, registry, fields, null).get(0);
	}

	private List<LocationView> views(List<Location> page, View view, Registry registry, Fields fields,
			@Nullable Marks marks) {
		List<String> ids = page.stream().map((location) -> location.entry().id()).toList();
		Map<String, Long> claimsOf = fields.has("claims")
				? this.counts.of(EntryCounts.Count.CLAIMS_ABOUT, RegistryKind.LOCATIONS, ids, view, registry)
				: Map.of();
		Map<String, Long> estimatesOf = fields.has("estimates")
				? this.counts.of(EntryCounts.Count.ESTIMATES_FOR, RegistryKind.LOCATIONS, ids, view, registry)
				: Map.of();
		return page.stream().map((location) -> {
			String id = location.entry().id();
			return new LocationView(id, location.entry().status(), location.entry().name(), Word.of(location.kind()),
					location.country(), location.aliases(), registry.locationPath(id), registry.childrenOfLocation(id),
					location.region(), PointView.of(location.lat(), location.lon(), location.precision()),
					(location.precision() != null) ? Word.of(location.precision()) : null,
					(location.precision() != null && location.lat() != null) ? location.precision().radiusMetres()
							: null,
					fields.has("claims")
							? new CountLink(claimsOf.getOrDefault(id, 0L), Links.to("claims", "location=" + id)) : null,
					fields.has("estimates")
							? new CountLink(estimatesOf.getOrDefault(id, 0L), Links.to("estimates", "location=" + id))
							: null,
					location.entry().note(), location.entry().formerly(), View.recordedIn(location.entry().since()),
					location.entry().version(), WithdrawnView.of(location.entry().withdrawn()),
					(marks != null) ? marks.row()
						.text("name", location.entry().name())
						.texts("aliases", location.aliases())
						.text("region", location.region())
						.matches() : null);
		}).toList();
	}

	private static @Nullable String parent(List<NamedId> path) {
		return (path.size() > 1) ? path.get(1).id() : null;
	}

}
