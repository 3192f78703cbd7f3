package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.figure.Disagreements;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.StatedRelation;

/**
 * The disagreements a claim is seen in where nobody asks for certain ones: those between
 * bodies, of numbers whose moments are near, as far as they are known. They are what the
 * list of disagreements shows of itself.
 *
 * @param view what is seen
 * @param query the query they are asked for in
 * @param criteria makes conditions
 */
record Disputes(View view, CommonAbstractCriteria query, CriteriaBuilder criteria) {

	private static final String DENIAL = Word.of(DisagreementRule.DENIAL);

	/** The disagreement is one of them. */
	Predicate shown(From<?, Disagreement> row) {
		return shown(row, this.query);
	}

	private Predicate shown(From<?, Disagreement> row, CommonAbstractCriteria within) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(Standing.in(this.view, row, "disagreement", within, this.criteria));
		allOf.add(this.criteria.isFalse(row.get("internal")));
		allOf.add(this.criteria.or(this.criteria.isNull(row.get("apart")),
				this.criteria.le(row.get("apart"), Disagreements.NEAR)));
		if (this.view.lastKnownDay() != null) {
			allOf.add(this.criteria.lessThanOrEqualTo(row.get("firstDay"), this.view.lastKnownDay()));
		}
		return this.criteria.and(allOf.toArray(Predicate[]::new));
	}

	/**
	 * Another body contradicts or denies the claim, or none does. A contradiction goes
	 * both ways, a denial does not.
	 */
	Predicate about(Expression<Long> claimPk, boolean disputed) {
		Predicate about = this.criteria.or(side("oneClaimPk", claimPk, false), side("otherClaimPk", claimPk, true));
		return disputed ? about : this.criteria.not(about);
	}

	private Predicate side(String attribute, Expression<Long> claimPk, boolean mayBeDenied) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<Disagreement> row = found.from(Disagreement.class);
		Predicate side = this.criteria.equal(row.get(attribute), claimPk);
		found.select(this.criteria.literal(1)).where(side, shown(row, found), rules(row, mayBeDenied));
		return this.criteria.exists(found);
	}

	/**
	 * The body of the one claim of a relation had contradicted or denied the other claim
	 * before the one was said.
	 */
	Predicate before(From<?, StatedRelation> relation) {
		return this.criteria.or(before("oneClaimPk", "otherClaimPk", "otherBody", relation, false),
				before("otherClaimPk", "oneClaimPk", "oneBody", relation, true));
	}

	private Predicate before(String disputed, String disputing, String body, From<?, StatedRelation> relation,
			boolean mayBeDenied) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<Disagreement> row = found.from(Disagreement.class);
		Root<Claim> dispute = found.from(Claim.class);
		Root<Claim> one = found.from(Claim.class);
		found.select(this.criteria.literal(1))
			.where(this.criteria.equal(row.get(disputed), relation.get("otherClaimPk")),
					this.criteria.equal(row.get(body), relation.get("oneBody")),
					this.criteria.equal(dispute.get("pk"), row.get(disputing)),
					this.criteria.equal(one.get("pk"), relation.get("oneClaimPk")),
					Later.said(one, dispute, this.criteria), shown(row, found), rules(row, mayBeDenied));
		return this.criteria.exists(found);
	}

	private Predicate rules(Root<Disagreement> row, boolean mayBeDenied) {
		return mayBeDenied ? this.criteria.conjunction() : this.criteria.notEqual(row.get("rule"), DENIAL);
	}

}
