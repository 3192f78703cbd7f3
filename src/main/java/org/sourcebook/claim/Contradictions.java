package org.sourcebook.claim;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Disagreements;
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

	private final EntityManager entities;

	Contradictions(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The bodies a source disagreed with, by id. A body is found under its id even where
	 * it stood below another when it spoke, as the list of disagreements finds it.
	 */
	List<With> of(String source, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<With> query = criteria.createQuery(With.class);
		Root<Disagreement> row = query.from(Disagreement.class);
		Root<Claim> one = query.from(Claim.class);
		Root<Claim> other = query.from(Claim.class);
		Root<ClaimSource> opposite = query.from(ClaimSource.class);
		FoundUnder found = new FoundUnder(view, query, criteria);
		Path<Long> pk = row.get("pk");
		Predicate later = criteria.or(
				criteria.and(criteria.equal(opposite.get("claimPk"), other.get("pk")),
						Later.said(other, one, criteria)),
				criteria.and(criteria.equal(opposite.get("claimPk"), one.get("pk")), Later.said(one, other, criteria)));
		query
			.select(criteria.construct(With.class, opposite.get("source"), criteria.countDistinct(pk),
					criteria.countDistinct(
							criteria.<Long>selectCase().when(later, pk).otherwise(criteria.nullLiteral(Long.class)))))
			.where(disagreements(source, view).wanted().toPredicate(row, query, criteria),
					criteria.equal(one.get("pk"), row.get("oneClaimPk")),
					criteria.equal(other.get("pk"), row.get("otherClaimPk")),
					opposite.get("claimPk").in(one.get("pk"), other.get("pk")),
					criteria.or(between(found, opposite, other.get("pk"), one.get("pk"), source, criteria),
							between(found, opposite, one.get("pk"), other.get("pk"), source, criteria)))
			.groupBy(opposite.get("source"))
			.having(criteria.equal(
					criteria
						.max(criteria.<Integer>selectCase().when(criteria.isTrue(opposite.get("top")), 1).otherwise(0)),
					1))
			.orderBy(criteria.asc(opposite.get("source")));
		return this.entities.createQuery(query).getResultList();
	}

	/** The row stands for who spoke on one side, and the source spoke on the other. */
	private static Predicate between(FoundUnder found, Root<ClaimSource> opposite, Expression<Long> side,
			Expression<Long> own, String source, CriteriaBuilder criteria) {
		return criteria.and(found.hop(opposite, side, HopRole.SPEAKER, false, null),
				found.source(own, List.of(source), HopRole.SPEAKER, false, null));
	}

	/** What the list of disagreements shows of a source. */
	private static ResolvedDisagreements disagreements(String source, View view) {
		DisagreementFilter filter = new DisagreementFilter(List.of(), List.of(), List.of(source), null, List.of(), null,
				List.of(), Disagreements.NEAR, null, null);
		return new ResolvedDisagreements(filter, view, List.of(), List.of(), List.of(source), List.of());
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
