package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Ancestry;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.Span;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;

/**
 * Everything an edition has names for. Immutable, and shared by all requests that look at
 * the edition.
 */
public final class Registry {

	private final Map<String, Source> sources;

	private final Map<String, Publisher> publishers;

	private final Map<String, Location> locations;

	private final Map<String, Metric> metrics;

	private final Map<String, Storyline> storylines;

	private final Map<RegistryKind, Map<String, Entry>> entries = new EnumMap<>(RegistryKind.class);

	private final Map<RegistryKind, Spellings> spellings = new EnumMap<>(RegistryKind.class);

	private final Map<RegistryKind, Map<String, Set<String>>> names;

	private final Map<String, Set<String>> reportNames;

	private final Ancestry sourceTree;

	private final Ancestry locationTree;

	private final Map<String, List<String>> sourceChildren = new HashMap<>();

	private final Map<String, List<String>> locationChildren = new HashMap<>();

	/**
	 * Creates a registry.
	 * @param names for every id an entry ever had, all ids it ever had
	 * @param reportNames for every id a renamed report ever had, all ids it ever had
	 */
	Registry(Map<String, Source> sources, Map<String, Publisher> publishers, Map<String, Location> locations,
			Map<String, Metric> metrics, Map<String, Storyline> storylines,
			Map<RegistryKind, Map<String, Set<String>>> names, Map<String, Set<String>> reportNames, LocalDate day) {
		this.sources = sources;
		this.publishers = publishers;
		this.locations = locations;
		this.metrics = metrics;
		this.storylines = storylines;
		this.names = names;
		this.reportNames = reportNames;
		index(RegistryKind.SOURCES, sources.values(), Source::entry, Source::shortNames);
		index(RegistryKind.PUBLISHERS, publishers.values(), Publisher::entry, (entry) -> List.of());
		index(RegistryKind.LOCATIONS, locations.values(), Location::entry, Location::aliases);
		index(RegistryKind.METRICS, metrics.values(), Metric::entry, (entry) -> List.of());
		index(RegistryKind.STORYLINES, storylines.values(), Storyline::entry, (entry) -> List.of());
		Map<String, List<Span<String>>> parents = new HashMap<>();
		sources.values().forEach((source) -> parents.put(source.id(), source.parents()));
		this.sourceTree = new Ancestry(parents, (id) -> resolve(RegistryKind.SOURCES, id));
		Map<String, List<Span<String>>> around = new HashMap<>();
		locations.values()
			.forEach((location) -> around.put(location.entry().id(),
					(location.parent() != null) ? List.of(Span.always(location.parent())) : List.of()));
		this.locationTree = new Ancestry(around, (id) -> resolve(RegistryKind.LOCATIONS, id));
		children(RegistryKind.SOURCES, this.sourceTree, day, this.sourceChildren);
		children(RegistryKind.LOCATIONS, this.locationTree, day, this.locationChildren);
	}

	private <E> void index(RegistryKind kind, Collection<E> entries, Function<E, Entry> entry,
			Function<E, List<String>> aliases) {
		Map<String, Entry> byId = new LinkedHashMap<>();
		Spellings spelled = new Spellings();
		for (E each : entries) {
			byId.put(entry.apply(each).id(), entry.apply(each));
			spelled.add(entry.apply(each), aliases.apply(each));
		}
		this.entries.put(kind, byId);
		this.spellings.put(kind, spelled);
	}

	/** Withdrawn entries are nobody's children. */
	private void children(RegistryKind kind, Ancestry tree, LocalDate day, Map<String, List<String>> children) {
		entries(kind).values().stream().filter((entry) -> entry.withdrawn() == null).forEach((entry) -> {
			List<String> path = tree.path(entry.id(), day);
			if (path.size() > 1) {
				children.computeIfAbsent(path.get(1), (parent) -> new ArrayList<>()).add(entry.id());
			}
		});
	}

	/** The sources by id, in the order of ids. */
	public Map<String, Source> sources() {
		return this.sources;
	}

	/** The publishers by id, in the order of ids. */
	public Map<String, Publisher> publishers() {
		return this.publishers;
	}

	/** The locations by id, in the order of ids. */
	public Map<String, Location> locations() {
		return this.locations;
	}

	/** The metrics by id, in the order of ids. */
	public Map<String, Metric> metrics() {
		return this.metrics;
	}

	/** The storylines by id, in the order of ids. */
	public Map<String, Storyline> storylines() {
		return this.storylines;
	}

	/** The ids of a collection. */
	public Set<String> ids(RegistryKind kind) {
		return entries(kind).keySet();
	}

	/** The id of the record that is called most like something, if one is. */
	public Optional<String> nearest(RegistryKind kind, String name) {
		return Objects.requireNonNull(this.spellings.get(kind)).nearest(name);
	}

	private Map<String, Entry> entries(RegistryKind kind) {
		return this.entries.getOrDefault(kind, Map.of());
	}

	/**
	 * The id a record has in this edition, whatever id of it is given: a former one or
	 * one given only later.
	 * @return the id, or null if this edition has no such record
	 */
	public @Nullable String resolve(RegistryKind kind, @Nullable String id) {
		if (id == null || ids(kind).contains(id)) {
			return id;
		}
		return everyName(kind, id).stream().filter(ids(kind)::contains).findFirst().orElse(null);
	}

	/**
	 * Refuses an id that no record of this edition has.
	 * @throws RenamedRecord if it is another one of a record of this edition
	 * @throws UnknownRecord if no record has it
	 */
	public void require(RegistryKind kind, String id) {
		String present = resolve(kind, id);
		if (present == null) {
			throw new UnknownRecord(kind.word(), id, nearest(kind, id).orElse(null));
		}
		if (!present.equals(id)) {
			throw new RenamedRecord(id, present);
		}
	}

	/** Whether an entry of this edition is withdrawn. */
	public boolean isWithdrawn(RegistryKind kind, String id) {
		Entry entry = entries(kind).get(id);
		return entry != null && entry.withdrawn() != null;
	}

	/** All ids a record has had, so that rows that keep an earlier one are found too. */
	public Set<String> everyName(RegistryKind kind, String id) {
		return this.names.getOrDefault(kind, Map.of()).getOrDefault(id, Set.of(id));
	}

	/** All ids a record of a collection has had. */
	public Set<String> everyName(String collection, String id) {
		return Arrays.stream(RegistryKind.values())
			.filter((kind) -> kind.path().equals(collection))
			.findFirst()
			.map((kind) -> everyName(kind, id))
			.orElseGet(() -> everyReportName(id));
	}

	/**
	 * All ids a claim has had, in any edition: a report that is renamed takes its claims
	 * along.
	 */
	public Set<String> everyClaimName(String claim) {
		int dash = claim.lastIndexOf('-');
		String report = (dash > 0) ? claim.substring(0, dash) : claim;
		return everyReportName(report).stream()
			.map((name) -> name + claim.substring(report.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All ids a report has had, in any edition. */
	public Set<String> everyReportName(String report) {
		return this.reportNames.getOrDefault(report, Set.of(report));
	}

	/** The source of an id, also of a former one. */
	public @Nullable Source source(@Nullable String id) {
		String present = resolve(RegistryKind.SOURCES, id);
		return (present != null) ? this.sources.get(present) : null;
	}

	/** A source and everything above it on a day, the source first. */
	public List<NamedId> sourcePath(String id, LocalDate day) {
		return this.sourceTree.path(id, day).stream().map((step) -> named(RegistryKind.SOURCES, step)).toList();
	}

	/** A place and everything around it, the place first. */
	public List<NamedId> locationPath(String id) {
		return this.locationTree.path(id, Bounds.FIRST_DAY)
			.stream()
			.map((step) -> named(RegistryKind.LOCATIONS, step))
			.toList();
	}

	/** The sources right below another, at the date of the edition. */
	public List<NamedId> childrenOfSource(String id) {
		return named(RegistryKind.SOURCES, this.sourceChildren.getOrDefault(id, List.of()));
	}

	/** The places right within another. */
	public List<NamedId> childrenOfLocation(String id) {
		return named(RegistryKind.LOCATIONS, this.locationChildren.getOrDefault(id, List.of()));
	}

	private List<NamedId> named(RegistryKind kind, List<String> ids) {
		return ids.stream().map((id) -> named(kind, id)).toList();
	}

	/** The id a record has in this edition, with its name. */
	public NamedId named(RegistryKind kind, String id) {
		String present = resolve(kind, id);
		Entry entry = (present != null) ? entries(kind).get(present) : null;
		return (entry != null) ? new NamedId(entry.id(), entry.name()) : new NamedId(id, id);
	}

}
