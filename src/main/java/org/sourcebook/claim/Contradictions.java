package org.sourcebook.claim;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaDerivedRoot;
import org.hibernate.query.criteria.JpaSubQuery;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimSource;
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.FoundUnder;
import org.springframework.stereotype.Component;

/**
 * Counts the disagreements of a source by the body on the other side, in one statement.
 */
@Component
class Contradictions {

	private static final String BODY = "opposite";

	private static final String PAIR = "pair";

	private static final String LATER = "spokeLater";

	private static final String TOP = "atTop";

	private final EntityManager entities;

	Contradictions(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The bodies a source disagreed with, by id. A body is found under its id even where
	 * it stood below another when it spoke, as the list of disagreements finds it. Either
	 * side is looked for by itself, from the claims of the source, so that disagreements
	 * of others are not read.
	 */
	List<With> of(String source, View view) {
		HibernateCriteriaBuilder criteria = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		JpaCriteriaQuery<With> query = criteria.createQuery(With.class);
		JpaDerivedRoot<Tuple> found = query.from(criteria.unionAll(pairs("one", "other", source, view, query, criteria),
				pairs("other", "one", source, view, query, criteria)));
		query
			.select(criteria.construct(With.class, found.<String>get(BODY), criteria.countDistinct(found.get(PAIR)),
					criteria.countDistinct(criteria.<Long>selectCase()
						.when(criteria.equal(found.get(LATER), 1), found.<Long>get(PAIR))
						.otherwise(criteria.nullLiteral(Long.class)))))
			.groupBy(found.get(BODY))
			.having(criteria.equal(criteria.max(found.<Integer>get(TOP)), 1))
			.orderBy(criteria.asc(found.get(BODY)));
		return this.entities.createQuery(query).getResultList();
	}

	/**
	 * The disagreements in which the source is on one side, each with everybody who spoke
	 * on the other.
	 */
	private static JpaSubQuery<Tuple> pairs(String side, String far, String source, View view,
			JpaCriteriaQuery<With> query, HibernateCriteriaBuilder criteria) {
		JpaSubQuery<Tuple> pairs = query.subquery(Tuple.class);
		Root<Disagreement> row = pairs.from(Disagreement.class);
		Root<Claim> own = pairs.from(Claim.class);
		Root<Claim> other = pairs.from(Claim.class);
		Root<ClaimSource> opposite = pairs.from(ClaimSource.class);
		FoundUnder found = new FoundUnder(view, pairs, criteria);
		pairs.multiselect(opposite.get("source").alias(BODY), row.get("pk").alias(PAIR),
				criteria.<Integer>selectCase().when(Later.said(other, own, criteria), 1).otherwise(0).alias(LATER),
				criteria.<Integer>selectCase().when(criteria.isTrue(opposite.get("top")), 1).otherwise(0).alias(TOP))
			.where(found.speaker(pairs, row.get(side + "ClaimPk"), source, false, null),
					criteria.equal(own.get("pk"), row.get(side + "ClaimPk")),
					criteria.equal(other.get("pk"), row.get(far + "ClaimPk")),
					new Disputes(view, pairs, criteria).shown(row),
					found.hop(opposite, other.get("pk"), HopRole.SPEAKER, false, null));
		return pairs;
	}

	/**
	 * How often a source disagreed with a body.
	 *
	 * @param body the body
	 * @param all the disagreements
	 * @param later those of them in which the body spoke later
	 */
	record With(String body, long all, long later) {
	}

}
