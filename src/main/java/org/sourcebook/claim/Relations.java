package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Relation;
import org.springframework.stereotype.Component;

/**
 * How claims stand to one another: as somebody wrote it down, and as it follows from
 * their numbers. A relation is shown where the other end is known and was not withdrawn.
 */
@Component
class Relations {

	private static final String CURATED = Word.of(RelationOrigin.CURATED);

	private final EntityManager entities;

	private final ComputedRelations computed;

	Relations(EntityManager entities, ComputedRelations computed) {
		this.entities = entities;
		this.computed = computed;
	}

	/**
	 * The relations of claims as they show them, by the key of the claim: its own in
	 * their order, then those of others, then the computed ones. Two claims may disagree
	 * in several numbers.
	 */
	Map<Long, List<RelationView>> of(List<Claim> claims, View view, Registry registry) {
		Map<Long, List<RelationView>> shown = new HashMap<>();
		related(claims, view, registry)
			.forEach((key, relations) -> shown.put(key, relations.stream().map(Related::shown).distinct().toList()));
		return shown;
	}

	/**
	 * The relations of claims, in the same order, each with what it follows from. It
	 * takes two statements.
	 */
	Map<Long, List<Related>> related(List<Claim> claims, View view, Registry registry) {
		Map<Long, List<Related>> found = new HashMap<>();
		if (!claims.isEmpty()) {
			Map<String, Claim> byName = new HashMap<>();
			claims.forEach((claim) -> registry.everyClaimName(claim.id()).forEach((name) -> byName.put(name, claim)));
			List<Stated> stated = stated(claims.stream().map(Claim::pk).toList(), byName.keySet(), view);
			List<String> targets = stated.stream().filter(Stated::isOwn).map(Stated::target).distinct().toList();
			ComputedRelations.Found read = this.computed.of(claims,
					targets.stream().flatMap((target) -> registry.everyClaimName(target).stream()).distinct().toList(),
					view);
			curated(stated, byName, present(targets, read.standing(), registry))
				.forEach((key, relations) -> add(found, key, relations));
			read.relations().forEach((key, relations) -> add(found, key, relations));
		}
		return found;
	}

	private static void add(Map<Long, List<Related>> found, Long key, List<Related> relations) {
		found.computeIfAbsent(key, (k) -> new ArrayList<>()).addAll(relations);
	}

	private static Map<Long, List<Related>> curated(List<Stated> stated, Map<String, Claim> byName,
			Map<String, Target> targets) {
		Map<Long, List<Related>> found = new HashMap<>();
		stated.stream().filter(Stated::isOwn).forEach((each) -> {
			Target target = targets.get(each.target);
			if (target != null) {
				add(found, each.claimPk, List.of(related(each, target, "to")));
			}
		});
		stated.stream().filter((each) -> !each.isOwn).forEach((each) -> {
			Claim target = byName.get(each.target);
			if (target != null) {
				add(found, target.pk(),
						List.of(related(each, new Target(each.claim, each.claimPk, each.reportPk), "from")));
			}
		});
		return found;
	}

	private static Related related(Stated stated, Target other, String direction) {
		return new Related(new RelationView(stated.kind, other.claim, direction, CURATED, null), other.claimPk,
				other.reportPk, null);
	}

	/**
	 * What some claims state of others, and what others that are known state of them.
	 * @param keys the keys of the claims
	 * @param names all ids they ever had
	 */
	private List<Stated> stated(Collection<Long> keys, Collection<String> names, View view) {
		HibernateCriteriaBuilder criteria = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		CriteriaQuery<Stated> own = stated(true, criteria,
				(parts) -> List.of(parts.relation.get("key").get("claimPk").in(keys)));
		CriteriaQuery<Stated> others = stated(false, criteria,
				(parts) -> Stream
					.concat(known(view, parts.claim, parts.query, criteria).stream(),
							Stream.of(parts.relation.get("target").in(names)))
					.toList());
		return this.entities.createQuery(criteria.unionAll(own, others))
			.getResultStream()
			.sorted(Stated.ORDER)
			.toList();
	}

	private static CriteriaQuery<Stated> stated(boolean isOwn, HibernateCriteriaBuilder criteria,
			Function<Parts, List<Predicate>> conditions) {
		CriteriaQuery<Stated> query = criteria.createQuery(Stated.class);
		Root<Relation> relation = query.from(Relation.class);
		Root<Claim> claim = query.from(Claim.class);
		List<Predicate> allOf = new ArrayList<>(conditions.apply(new Parts(query, relation, claim)));
		allOf.add(criteria.equal(relation.get("key").get("claimPk"), claim.get("pk")));
		query.select(criteria.construct(Stated.class, criteria.literal(isOwn), claim.get("pk"), claim.get("id"),
				claim.get("reportPk"), relation.get("key").get("seq"), relation.get("kind"), relation.get("target")))
			.where(allOf.toArray(Predicate[]::new));
		return query;
	}

	/** The present form of every target that stands and is known. */
	private static Map<String, Target> present(List<String> targets, Map<String, Target> standing, Registry registry) {
		Map<String, Target> found = new HashMap<>();
		targets.forEach((target) -> registry.everyClaimName(target)
			.stream()
			.filter(standing::containsKey)
			.findFirst()
			.ifPresent((present) -> found.put(target, Objects.requireNonNull(standing.get(present)))));
		return found;
	}

	/** A claim stands in the edition, is known, and was not withdrawn. */
	static List<Predicate> known(View view, Root<Claim> claim, CriteriaQuery<?> query,
			HibernateCriteriaBuilder criteria) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(Standing.in(view, claim, "claim", query, criteria));
		allOf.add(StatusFilter.condition(null, claim, criteria));
		if (view.lastKnownDay() != null) {
			allOf.add(criteria.lessThanOrEqualTo(claim.get("publishedLatest"), view.lastKnownDay()));
		}
		return allOf;
	}

	/**
	 * What a claim states of another, as it was written down.
	 *
	 * @param isOwn whether it is one of those whose relations are asked for
	 */
	record Stated(boolean isOwn, long claimPk, String claim, long reportPk, int seq, String kind, String target) {

		/** A claim's own in its order, those of others by the other claim. */
		static final Comparator<Stated> ORDER = Comparator.comparing((Stated stated) -> stated.isOwn ? stated.seq : 0)
			.thenComparing(Stated::claim)
			.thenComparing(Stated::kind);

	}

	/**
	 * A claim as the other end of a relation.
	 */
	record Target(String claim, long claimPk, long reportPk) {
	}

	/**
	 * A query and what it reads.
	 */
	private record Parts(CriteriaQuery<?> query, Root<Relation> relation, Root<Claim> claim) {
	}

}
