package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.sourcebook.edition.View;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement;
import org.springframework.stereotype.Component;

/**
 * How claims stand to one another as it follows from their numbers: two that exclude one
 * another contradict, and one that rejects a number denies.
 */
@Component
class ComputedRelations {

	private static final String COMPUTED = Word.of(RelationOrigin.COMPUTED);

	private final EntityManager entities;

	ComputedRelations(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The relations of claims by the key of the claim, in the order of the others; and of
	 * some claims those that stand and are known, since one statement reads both.
	 * @param ids the ids of these
	 */
	Found of(List<Claim> claims, Collection<String> ids, View view) {
		List<Long> keys = claims.stream().map(Claim::pk).toList();
		HibernateCriteriaBuilder criteria = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		CriteriaQuery<Seen> ones = side("one", "other", keys, view, criteria);
		CriteriaQuery<Seen> others = side("other", "one", keys, view, criteria);
		Found found = new Found(new HashMap<>(), new HashMap<>());
		this.entities
			.createQuery(ids.isEmpty() ? criteria.unionAll(ones, others)
					: criteria.unionAll(ones, others, standing(ids, view, criteria)))
			.getResultStream()
			.forEach(found::add);
		found.relations().values().forEach((relations) -> relations.sort(Related.BY_KIND));
		return found;
	}

	/** Claims alone, in the form of pairs. */
	private static CriteriaQuery<Seen> standing(Collection<String> ids, View view, HibernateCriteriaBuilder criteria) {
		CriteriaQuery<Seen> query = criteria.createQuery(Seen.class);
		Root<Claim> row = query.from(Claim.class);
		List<Predicate> allOf = Relations.known(view, row, query, criteria);
		allOf.add(row.get("id").in(ids));
		query.select(criteria.construct(Seen.class, criteria.literal(0L), criteria.literal(false), row.get("id"),
				row.get("pk"), row.get("reportPk"), criteria.literal(Seen.ALONE), criteria.literal(0L),
				criteria.literal(Seen.ALONE)))
			.where(allOf.toArray(Predicate[]::new));
		return query;
	}

	/** Pairs with one of some claims on one side. */
	private static CriteriaQuery<Seen> side(String own, String far, Collection<Long> keys, View view,
			HibernateCriteriaBuilder criteria) {
		CriteriaQuery<Seen> query = criteria.createQuery(Seen.class);
		Root<Disagreement> pair = query.from(Disagreement.class);
		Root<Claim> other = query.from(Claim.class);
		query
			.select(criteria.construct(Seen.class, pair.get(own + "ClaimPk"), criteria.literal(own.equals("one")),
					other.get("id"), other.get("pk"), other.get("reportPk"), pair.get("rule"), pair.get("pk"),
					pair.get("id")))
			.where(pair.get(own + "ClaimPk").in(keys), criteria.equal(pair.get(far + "ClaimPk"), other.get("pk")),
					criteria.isFalse(pair.get("curated")), new Disputes(view, query, criteria).shown(pair));
		return query;
	}

	/**
	 * A pair as one of its claims sees it, or a claim alone.
	 *
	 * @param own the key of that claim
	 * @param isOne whether it is the one that denies or has the lower number
	 */
	record Seen(long own, boolean isOne, String claim, long claimPk, long reportPk, String rule, long pk, String id) {

		/** In place of the rule, where there is no pair. */
		static final String ALONE = "";

		Related related() {
			RelationKind kind = this.rule.equals(Word.of(DisagreementRule.DENIAL)) ? RelationKind.DENIES
					: RelationKind.CONTRADICTS;
			return new Related(
					new RelationView(Word.of(kind), this.claim, this.isOne ? "to" : "from", COMPUTED, this.rule),
					this.claimPk, this.reportPk, new Related.Pair(this.pk, this.id));
		}

	}

	/**
	 * What was found.
	 *
	 * @param relations the relations of claims, by the key of the claim
	 * @param standing claims that stand and are known, by id
	 */
	record Found(Map<Long, List<Related>> relations, Map<String, Relations.Target> standing) {

		private void add(Seen seen) {
			if (seen.rule.equals(Seen.ALONE)) {
				this.standing.put(seen.claim, new Relations.Target(seen.claim, seen.claimPk, seen.reportPk));
			}
			else {
				this.relations.computeIfAbsent(seen.own, (key) -> new ArrayList<>()).add(seen.related());
			}
		}

	}

}
