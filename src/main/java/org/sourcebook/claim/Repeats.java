package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Relation;

import org.springframework.stereotype.Component;

/**
 * Which claims repeat which, as somebody wrote it down. It is read once per edition, as a
 * whole: who leans on whom may go through any claim.
 */
@Component
class Repeats {

	private static final String REPEATS = Word.of(RelationKind.REPEATS);

	/** How many relations are kept, of some editions: some hundred bytes each. */
	private static final int KEPT = 500_000;

	private final EntityManager entities;

	private final Cache<String, Map<String, List<Repeated>>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((String edition, Map<String, List<Repeated>> all) -> all.size() + 1)
		.build();

	Repeats(EntityManager entities) {
		this.entities = entities;
	}

	/** The claims a claim repeats, of those that were known on a day. */
	Function<String, Collection<String>> knownOn(@Nullable LocalDate day, View view, Registry registry) {
		Map<String, List<Repeated>> all = this.known.get(view.edition() + " " + view.setDigest(),
				(key) -> read(view, registry));
		return (claim) -> all.getOrDefault(claim, List.of())
			.stream()
			.filter((repeated) -> day == null || !repeated.known().isAfter(day))
			.map(Repeated::claim)
			.toList();
	}

	private Map<String, List<Repeated>> read(View view, Registry registry) {
		List<Object[]> rows = relations(view);
		Map<String, Set<String>> names = new HashMap<>();
		rows.forEach((row) -> names.computeIfAbsent((String) row[2], registry::everyClaimName));
		Map<String, LocalDate> standing = targets(view, names);
		Map<String, List<Repeated>> all = new HashMap<>();
		for (Object[] row : rows) {
			LocalDate known = (LocalDate) row[1];
			for (String name : names.getOrDefault((String) row[2], Set.of())) {
				LocalDate published = standing.get(name);
				if (published != null) {
					all.computeIfAbsent((String) row[0], (claim) -> new ArrayList<>())
						.add(new Repeated(name, published.isAfter(known) ? published : known));
				}
			}
		}
		return all;
	}

	/** The claims that repeat one, when they were known, and which they name. */
	private List<Object[]> relations(View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Relation> relation = query.from(Relation.class);
		Root<Claim> claim = query.from(Claim.class);
		query.select(criteria.array(claim.get("id"), claim.get("publishedLatest"), relation.get("target")))
			.where(criteria.equal(relation.get("kind"), REPEATS),
					criteria.equal(relation.get("key").get("claimPk"), claim.get("pk")),
					stands(view, claim, query, criteria));
		return this.entities.createQuery(query).getResultList();
	}

	/**
	 * When the claims that are repeated were known. A relation may name one by a former
	 * id.
	 * @param names all ids of each claim that is named
	 */
	private Map<String, LocalDate> targets(View view, Map<String, Set<String>> names) {
		Set<String> renamed = new TreeSet<>();
		names.values().stream().filter((all) -> all.size() > 1).forEach(renamed::addAll);
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Claim> claim = query.from(Claim.class);
		Subquery<String> named = query.subquery(String.class);
		Root<Relation> relation = named.from(Relation.class);
		named.select(relation.get("target")).where(criteria.equal(relation.get("kind"), REPEATS));
		Predicate isNamed = claim.get("id").in(named);
		query.select(criteria.array(claim.get("id"), claim.get("publishedLatest")))
			.where(stands(view, claim, query, criteria),
					renamed.isEmpty() ? isNamed : criteria.or(isNamed, claim.get("id").in(renamed)));
		Map<String, LocalDate> known = new HashMap<>();
		this.entities.createQuery(query)
			.getResultList()
			.forEach((row) -> known.put((String) row[0], (LocalDate) row[1]));
		return known;
	}

	private static Predicate stands(View view, Root<Claim> claim, CriteriaQuery<?> query, CriteriaBuilder criteria) {
		return criteria.and(Standing.in(view, claim, "claim", query, criteria),
				StatusFilter.condition(null, claim, criteria));
	}

	/**
	 * A claim that is repeated.
	 *
	 * @param claim its id in the edition
	 * @param known the day from which both are known
	 */
	private record Repeated(String claim, LocalDate known) {
	}

}
