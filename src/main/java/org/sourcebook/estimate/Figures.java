package org.sourcebook.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Figure;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Metric;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.EstimateWords;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads estimates as figures, for the rules about these.
 */
@Component
class Figures {

	/**
	 * How many rows come at once: with all of them in memory there would be no stream.
	 */
	private static final int FETCHED = 2_000;

	private static final List<String> READ = List.of("id", "claim", "report", "source", "metric", "place", "projected",
			"asOfEarliest", "asOfLatest", "saidEarliest", "saidLatest", "publishedEarliest", "publishedLatest",
			"qualifier", "lowerBound", "upperBound", "readingLower", "readingUpper", "period");

	private static final String PART = "partWording";

	private final EntityManager entities;

	Figures(EntityManager entities) {
		this.entities = entities;
	}

	/** The figures of totals, in no certain order. The stream has to be closed. */
	Stream<Figure> of(Specification<Estimate> totals, Registry registry) {
		return read(totals, false, registry);
	}

	/** The figures of any numbers, with the parts they are of. */
	Stream<Figure> ofAny(Specification<Estimate> wanted, Registry registry) {
		return read(wanted, true, registry);
	}

	private Stream<Figure> read(Specification<Estimate> wanted, boolean parts, Registry registry) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = criteria.createTupleQuery();
		Root<Estimate> row = query.from(Estimate.class);
		List<Selection<?>> read = new ArrayList<>();
		READ.forEach((name) -> read.add(row.get(name).alias(name)));
		Predicate condition = wanted.toPredicate(row, query, criteria);
		if (parts) {
			Root<EstimateWords> words = query.from(EstimateWords.class);
			read.add(words.get(PART).alias(PART));
			condition = criteria.and(condition, criteria.equal(words.get("pk"), row.get("pk")));
		}
		query.select(criteria.tuple(read)).where(condition);
		Names names = new Names(registry);
		return this.entities.createQuery(query)
			.setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
			.getResultStream()
			.map((found) -> figure(found, parts, names));
	}

	private static Figure figure(Tuple row, boolean parts, Names names) {
		Bounds said = bounds(row, "said");
		String speaker = text(row, "source");
		String metric = names.metric(text(row, "metric"));
		LocalDate saidLatest = row.get("saidLatest", LocalDate.class);
		return new Figure(text(row, "id"), text(row, "claim"), text(row, "report"), names.source(speaker),
				names.body(speaker, saidLatest), metric, names.place(metric, row.get("place", String.class)),
				row.get("projected", Boolean.class), (row.get("asOfEarliest") != null) ? bounds(row, "asOf") : said,
				said, bounds(row, "published"), Word.parse(Qualifier.class, text(row, "qualifier")),
				NumberRange.of(row.get("lowerBound", Long.class), row.get("upperBound", Long.class)),
				new NumberRange(row.get("readingLower", BigDecimal.class), row.get("readingUpper", BigDecimal.class)),
				parts ? Figure.part(row.get("period", String.class), row.get(PART, String.class)) : null);
	}

	private static String text(Tuple row, String name) {
		return Objects.requireNonNull(row.get(name, String.class));
	}

	private static Bounds bounds(Tuple row, String name) {
		return Bounds.ofSortDays(Objects.requireNonNull(row.get(name + "Earliest", LocalDate.class)),
				Objects.requireNonNull(row.get(name + "Latest", LocalDate.class)));
	}

	/**
	 * The present ids of what rows name. The same few are asked for again and again.
	 */
	private static final class Names {

		private final Registry registry;

		private final Map<List<Object>, String> bodies = new HashMap<>();

		private final Map<String, NamedId> sources = new HashMap<>();

		private Names(Registry registry) {
			this.registry = registry;
		}

		String source(String id) {
			return this.sources.computeIfAbsent(id, (source) -> this.registry.named(RegistryKind.SOURCES, source)).id();
		}

		String body(String source, LocalDate day) {
			return this.bodies.computeIfAbsent(List.of(source, day), (key) -> {
				List<NamedId> path = this.registry.sourcePath(source, day);
				return path.get(path.size() - 1).id();
			});
		}

		String metric(String id) {
			return this.registry.named(RegistryKind.METRICS, id).id();
		}

		/** The place, where it is part of the figure. */
		@Nullable String place(String metric, @Nullable String place) {
			Metric counted = this.registry.metrics().get(metric);
			if (place == null || counted == null || !counted.placeBound()) {
				return null;
			}
			return this.registry.named(RegistryKind.LOCATIONS, place).id();
		}

	}

}
