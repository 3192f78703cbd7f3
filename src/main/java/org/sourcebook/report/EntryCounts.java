package org.sourcebook.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.springframework.stereotype.Component;

/**
 * Counts the current records that refer to entries of a registry, one statement for a
 * whole page of entries. What was counted last is kept: an edition does not change.
 */
@Component
public class EntryCounts {

	/** How many numbers are kept: a few megabytes. */
	private static final int KEPT = 20_000;

	private final EntityManager entities;

	private final Cache<Question, Long> known = Caffeine.newBuilder().maximumSize(KEPT).build();

	EntryCounts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Counts.
	 * @param count what is counted and how
	 * @param kind the kind of the entries
	 * @param ids the entries
	 * @return the number for every id
	 */
	public Map<String, Long> of(Count count, RegistryKind kind, Collection<String> ids, View view, Registry registry) {
		Map<Question, Long> counts = this.known.getAll(
				ids.stream().map((id) -> Question.of(count, id, view)).collect(Collectors.toSet()),
				(asked) -> read(count, kind, asked, view, registry));
		return counts.entrySet()
			.stream()
			.collect(Collectors.toMap((counted) -> counted.getKey().id(), Map.Entry::getValue));
	}

	private Map<Question, Long> read(Count count, RegistryKind kind, Collection<? extends Question> asked, View view,
			Registry registry) {
		Map<Question, Long> counts = new HashMap<>();
		Map<String, Question> present = new HashMap<>();
		asked.forEach((question) -> {
			counts.put(question, 0L);
			registry.everyName(kind, question.id()).forEach((name) -> present.put(name, question));
		});
		StringBuilder conditions = new StringBuilder();
		count.versioned.forEach((alias, table) -> {
			conditions.append(" and %1$s.since <= :n and %1$s.until > :n".formatted(alias));
			if (view.isOpen()) {
				conditions.append((" and not exists (select 1 from Hidden h where h.key.kind = '%s'"
						+ " and h.key.rowPk = %s.pk)")
					.formatted(table, alias));
			}
		});
		if (view.lastKnownDay() != null) {
			conditions.append(" and x.publishedLatest <= :day");
		}
		TypedQuery<Object[]> query = this.entities.createQuery(count.query.formatted(conditions), Object[].class)
			.setParameter("ids", present.keySet())
			.setParameter("n", view.number());
		if (view.lastKnownDay() != null) {
			query.setParameter("day", view.lastKnownDay());
		}
		for (Object[] row : query.getResultList()) {
			counts.merge(Objects.requireNonNull(present.get((String) row[0])), (Long) row[1], Long::sum);
		}
		return counts;
	}

	private record Question(String setDigest, int number, @Nullable LocalDate lastKnownDay, Count count, String id) {

		static Question of(Count count, String id, View view) {
			return new Question(view.setDigest(), view.number(), view.lastKnownDay(), count, id);
		}

	}

	/**
	 * What can be counted.
	 */
	public enum Count {

		/** Claims a source, or somebody below it, made. */
		CLAIMS_MADE("select s.source, count(distinct x.pk) from ClaimSource s join Claim x on x.pk = s.claimPk"
				+ " where s.source in (:ids) and s.role = 'speaker' and x.status = 'current'%s group by s.source",
				Map.of("s", "claim_source", "x", "claim")),

		/**
		 * Claims a source, or somebody below it, made, and whose speaker is not named.
		 */
		CLAIMS_UNNAMED("select s.source, count(distinct x.pk) from ClaimSource s join Claim x on x.pk = s.claimPk"
				+ " where s.source in (:ids) and s.role = 'speaker' and s.named = false and x.status = 'current'%s"
				+ " group by s.source", Map.of("s", "claim_source", "x", "claim")),

		/** Claims a source, or somebody below it, carried. */
		CLAIMS_RELAYED(
				"select s.source, count(distinct x.pk) from ClaimSource s join Claim x on x.pk = s.claimPk"
						+ " where s.source in (:ids) and s.role = 'relay' and x.status = 'current'%s group by s.source",
				Map.of("s", "claim_source", "x", "claim")),

		/** Claims whose speaker leans on a source or on somebody below it. */
		CLAIMS_CITED(
				"select s.source, count(distinct x.pk) from ClaimSource s join Claim x on x.pk = s.claimPk"
						+ " where s.source in (:ids) and s.role = 'cited' and x.status = 'current'%s group by s.source",
				Map.of("s", "claim_source", "x", "claim")),

		/** Estimates a source, or somebody below it, gave. */
		ESTIMATES_GIVEN("select s.source, count(distinct x.pk) from ClaimSource s join Estimate x on x.claimPk ="
				+ " s.claimPk where s.source in (:ids) and s.role = 'speaker' and x.status = 'current'%s group by s.source",
				Map.of("s", "claim_source", "x", "estimate")),

		/** Claims about a place or one within it. */
		CLAIMS_ABOUT(
				"select s.place, count(distinct x.pk) from ClaimPlace s join Claim x on x.pk = s.claimPk"
						+ " where s.place in (:ids) and x.status = 'current'%s group by s.place",
				Map.of("s", "claim_place", "x", "claim")),

		/** Estimates for a place or one within it. */
		ESTIMATES_FOR(
				"select s.place, count(distinct x.pk) from EstimatePlace s join Estimate x on x.pk ="
						+ " s.estimatePk where s.place in (:ids) and x.status = 'current'%s group by s.place",
				Map.of("s", "estimate_place", "x", "estimate")),

		/** Reports of a publisher. */
		REPORTS_PUBLISHED("select x.publisher, count(*) from Report x where x.publisher in (:ids)"
				+ " and x.status = 'current'%s group by x.publisher", Map.of("x", "report")),

		/** Claims in reports of a publisher. */
		CLAIMS_PUBLISHED("select x.publisher, count(*) from Claim x where x.publisher in (:ids)"
				+ " and x.status = 'current'%s group by x.publisher", Map.of("x", "claim")),

		/** Estimates of a metric. */
		ESTIMATES_COUNTING("select x.metric, count(*) from Estimate x where x.metric in (:ids)"
				+ " and x.status = 'current'%s group by x.metric", Map.of("x", "estimate")),

		/** Reports of a storyline. */
		REPORTS_IN(
				"select s.key.storyline, count(*) from ReportStoryline s join Report x on x.pk = s.key.reportPk"
						+ " where s.key.storyline in (:ids) and x.status = 'current'%s group by s.key.storyline",
				Map.of("x", "report")),

		/** Claims in reports of a storyline. */
		CLAIMS_IN("select s.key.storyline, count(*) from ReportStoryline s join Claim x on x.reportPk ="
				+ " s.key.reportPk where s.key.storyline in (:ids) and x.status = 'current'%s group by s.key.storyline",
				Map.of("x", "claim")),

		/** Estimates in reports of a storyline. */
		ESTIMATES_IN("select s.key.storyline, count(*) from ReportStoryline s join Estimate x on x.reportPk ="
				+ " s.key.reportPk where s.key.storyline in (:ids) and x.status = 'current'%s group by s.key.storyline",
				Map.of("x", "estimate"));

		private final String query;

		private final Map<String, String> versioned;

		Count(String query, Map<String, String> versioned) {
			this.query = query;
			this.versioned = versioned;
		}

	}

}
