package org.sourcebook.location;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimPlace;
import org.sourcebook.report.FoundUnder;
import org.springframework.stereotype.Component;

/**
 * Finds the places that claims name.
 */
@Component
class NamedPlaces {

	private final EntityManager entities;

	NamedPlaces(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The places, themselves and not what is around them, that current claims of some
	 * sources or storylines name.
	 */
	Set<String> named(Collection<String> sources, Collection<String> storylines, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<String> query = criteria.createQuery(String.class);
		Root<ClaimPlace> place = query.from(ClaimPlace.class);
		Root<Claim> claim = query.from(Claim.class);
		FoundUnder found = new FoundUnder(view, query, criteria);
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(criteria.equal(place.get("claimPk"), claim.get("pk")));
		allOf.add(criteria.isTrue(place.get("itself")));
		allOf.add(StatusFilter.condition(null, claim, criteria));
		allOf.add(Standing.in(view, place, "claim_place", query, criteria));
		allOf.add(Standing.in(view, claim, "claim", query, criteria));
		if (view.lastKnownDay() != null) {
			allOf.add(criteria.lessThanOrEqualTo(claim.get("publishedLatest"), view.lastKnownDay()));
		}
		if (!sources.isEmpty()) {
			allOf.add(found.source(claim.get("pk"), sources, HopRole.SPEAKER, false, null));
		}
		if (!storylines.isEmpty()) {
			allOf.add(found.storyline(claim.get("reportPk"), storylines));
		}
		query.select(place.get("place")).distinct(true).where(allOf.toArray(Predicate[]::new));
		return new HashSet<>(this.entities.createQuery(query).getResultList());
	}

}
