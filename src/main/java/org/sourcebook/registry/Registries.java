package org.sourcebook.registry;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Span;
import org.sourcebook.kernel.Word;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the registry of an edition once, and keeps the last few.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Registries {

	private static final int KEPT = 16;

	private final EntityManager entities;

	private final Cache<String, Registry> recent = Caffeine.newBuilder().maximumSize(KEPT).build();

	Registries(EntityManager entities) {
		this.entities = entities;
	}

	/** The registry of an edition. */
	public Registry of(View view) {
		return this.recent.get(view.edition() + " " + view.setDigest(), (key) -> read(view));
	}

	private Registry read(View view) {
		List<FormerId> rows = this.entities.createQuery("from FormerId order by pk", FormerId.class).getResultList();
		Map<RegistryKind, Map<String, Set<String>>> names = new EnumMap<>(RegistryKind.class);
		for (RegistryKind kind : RegistryKind.values()) {
			names.put(kind, names(rows, kind.path()));
		}
		Former former = new Former(rows, view);
		return new Registry(read(SourceRow.class, view, "source", (row) -> source(row, former), Source::id),
				read(PublisherRow.class, view, "publisher", (row) -> publisher(row, former), (e) -> e.entry().id()),
				read(LocationRow.class, view, "location", (row) -> location(row, former), (e) -> e.entry().id()),
				read(MetricRow.class, view, "metric", (row) -> metric(row, former), (e) -> e.entry().id()),
				read(StorylineRow.class, view, "storyline", (row) -> storyline(row, former), (e) -> e.entry().id()),
				names, names(rows, "reports"), view.date());
	}

	private <R, E> Map<String, E> read(Class<R> type, View view, String table, Function<R, E> reader,
			Function<E, String> id) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<R> query = criteria.createQuery(type);
		Root<R> row = query.from(type);
		query.where(Standing.in(view, row, table, query, criteria));
		Map<String, E> entries = new TreeMap<>();
		this.entities.createQuery(query)
			.getResultList()
			.stream()
			.map(reader)
			.forEach((e) -> entries.put(id.apply(e), e));
		return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
	}

	/**
	 * For every id a record of a collection ever had, in any edition, all ids it ever
	 * had.
	 */
	private static Map<String, Set<String>> names(List<FormerId> rows, String collection) {
		Map<String, Set<String>> names = new HashMap<>();
		for (FormerId row : rows) {
			if (collection.equals(row.collection)) {
				Set<String> all = new TreeSet<>(Set.of(row.former));
				all.add(row.id);
				all.addAll(names.getOrDefault(row.former, Set.of()));
				all.addAll(names.getOrDefault(row.id, Set.of()));
				all.forEach((name) -> names.put(name, all));
			}
		}
		return names;
	}

	/** The former ids an edition knows of. */
	private record Former(List<FormerId> rows, View view) {

		List<String> of(RegistryKind kind, String id) {
			return this.rows.stream()
				.filter((row) -> kind.path().equals(row.collection) && row.id.equals(id))
				.filter((row) -> row.since <= this.view.number() && row.until > this.view.number())
				.map((row) -> row.former)
				.distinct()
				.sorted()
				.toList();
		}

	}

	private static Entry entry(RegistryKind kind, String id, String name, int version, int since, Former former,
			@Nullable String note, Entry.@Nullable Withdrawn withdrawn) {
		return new Entry(id, name, version, since, former.of(kind, id), note, withdrawn);
	}

	private static Source source(SourceRow row, Former former) {
		return new Source(
				entry(RegistryKind.SOURCES, row.id, row.name, row.version, row.since, former, row.note,
						Entry.Withdrawn.of(row.withdrawnOn, row.withdrawnReason)),
				Word.parse(SourceKind.class, row.kind), row.named, row.country, List.copyOf(row.aliases),
				spans(row, "role"), spans(row, "parent"));
	}

	private static List<Span<String>> spans(SourceRow row, String kind) {
		return row.spans.stream()
			.filter((span) -> span.kind().equals(kind))
			.sorted(Comparator.comparing(SourceRow.SpanRow::seq))
			.map((span) -> new Span<>(span.content(), date(span.fromDate()), date(span.toDate())))
			.toList();
	}

	private static @Nullable FuzzyDate date(@Nullable String edtf) {
		return (edtf != null) ? FuzzyDate.parse(edtf) : null;
	}

	private static Publisher publisher(PublisherRow row, Former former) {
		return new Publisher(
				entry(RegistryKind.PUBLISHERS, row.id, row.name, row.version, row.since, former, row.note,
						Entry.Withdrawn.of(row.withdrawnOn, row.withdrawnReason)),
				row.country, row.website, row.language, row.source);
	}

	private static Location location(LocationRow row, Former former) {
		return new Location(
				entry(RegistryKind.LOCATIONS, row.id, row.name, row.version, row.since, former, row.note,
						Entry.Withdrawn.of(row.withdrawnOn, row.withdrawnReason)),
				Word.parse(LocationKind.class, row.kind), row.country, row.parent, row.region, row.lat, row.lon,
				(row.pointPrecision != null) ? Word.parse(Precision.class, row.pointPrecision) : null,
				List.copyOf(row.aliases));
	}

	private static Metric metric(MetricRow row, Former former) {
		return new Metric(
				entry(RegistryKind.METRICS, row.id, row.name, row.version, row.since, former, row.note,
						Entry.Withdrawn.of(row.withdrawnOn, row.withdrawnReason)),
				row.definition, row.unit, row.placeBound);
	}

	private static Storyline storyline(StorylineRow row, Former former) {
		return new Storyline(
				entry(RegistryKind.STORYLINES, row.id, row.name, row.version, row.since, former, row.note,
						Entry.Withdrawn.of(row.withdrawnOn, row.withdrawnReason)),
				row.inclusionRule,
				(row.languages != null && !row.languages.isEmpty()) ? List.of(row.languages.split(" ")) : List.of(),
				date(row.period), row.searchedOn);
	}

}
