package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Relation;
import org.springframework.stereotype.Component;

/**
 * How claims stand to one another, as somebody wrote it down. A relation is shown where
 * the other end is known and was not withdrawn.
 */
@Component
class Relations {

	private static final String CURATED = "curated";

	private final EntityManager entities;

	Relations(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The relations of claims, by the key of the claim: its own in their order, then
	 * those of others.
	 */
	Map<Long, List<RelationView>> of(List<Claim> claims, View view, Registry registry) {
		Map<Long, List<RelationView>> found = new HashMap<>();
		if (claims.isEmpty()) {
			return found;
		}
		Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
		Map<String, String> presentName = new HashMap<>();
		byId.keySet().forEach((id) -> registry.everyClaimName(id).forEach((name) -> presentName.put(name, id)));
		List<Relation> own = this.entities
			.createQuery("from Relation r where r.key.claimPk in (:keys) order by r.key.claimPk, r.key.seq",
					Relation.class)
			.setParameter("keys", claims.stream().map(Claim::pk).toList())
			.getResultList();
		Map<String, String> targets = standing(own.stream().map(Relation::target).toList(), view, registry);
		for (Relation relation : own) {
			String target = targets.get(relation.target());
			if (target != null) {
				add(found, relation.claimPk(), new RelationView(relation.kind(), target, "to", CURATED));
			}
		}
		Map<Long, List<RelationView>> incoming = new HashMap<>();
		for (Object[] row : incoming(presentName.keySet(), view)) {
			Claim target = byId.get(presentName.get((String) row[2]));
			if (target != null) {
				add(incoming, target.pk(), new RelationView((String) row[1], (String) row[0], "from", CURATED));
			}
		}
		incoming.forEach((key, relations) -> {
			relations.sort(Comparator.comparing(RelationView::claim).thenComparing(RelationView::kind));
			relations.forEach((relation) -> add(found, key, relation));
		});
		return found;
	}

	private static void add(Map<Long, List<RelationView>> found, Long key, RelationView relation) {
		found.computeIfAbsent(key, (k) -> new ArrayList<>()).add(relation);
	}

	/** The present id of every target that stands and is known. */
	private Map<String, String> standing(Collection<String> targets, View view, Registry registry) {
		Map<String, String> found = new HashMap<>();
		if (targets.isEmpty()) {
			return found;
		}
		Set<String> all = targets.stream()
			.flatMap((target) -> registry.everyClaimName(target).stream())
			.collect(Collectors.toSet());
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<String> query = criteria.createQuery(String.class);
		Root<Claim> row = query.from(Claim.class);
		List<Predicate> allOf = known(view, row, query, criteria);
		allOf.add(row.get("id").in(all));
		query.select(row.get("id")).where(allOf.toArray(Predicate[]::new));
		Set<String> standing = new LinkedHashSet<>(this.entities.createQuery(query).getResultList());
		targets.forEach((target) -> registry.everyClaimName(target)
			.stream()
			.filter(standing::contains)
			.findFirst()
			.ifPresent((present) -> found.put(target, present)));
		return found;
	}

	private List<Object[]> incoming(Collection<String> targets, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Relation> relation = query.from(Relation.class);
		Root<Claim> claim = query.from(Claim.class);
		List<Predicate> allOf = known(view, claim, query, criteria);
		allOf.add(criteria.equal(relation.get("key").get("claimPk"), claim.get("pk")));
		allOf.add(relation.get("target").in(targets));
		query.select(criteria.array(claim.get("id"), relation.get("kind"), relation.get("target")))
			.where(allOf.toArray(Predicate[]::new));
		return this.entities.createQuery(query).getResultList();
	}

	private static List<Predicate> known(View view, Root<Claim> claim, CriteriaQuery<?> query,
			CriteriaBuilder criteria) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(Standing.in(view, claim, "claim", query, criteria));
		allOf.add(StatusFilter.condition(null, claim, criteria));
		if (view.lastKnownDay() != null) {
			allOf.add(criteria.lessThanOrEqualTo(claim.get("publishedLatest"), view.lastKnownDay()));
		}
		return allOf;
	}

}
