package org.sourcebook.claim;

import java.util.List;

import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.RecordIds;
import org.springframework.stereotype.Component;

/**
 * Finds single claims as far as they are known.
 */
@Component
class KnownClaims {

	private static final String TABLE = "claim";

	private final Claims claims;

	private final RecordIds ids;

	KnownClaims(Claims claims, RecordIds ids) {
		this.claims = claims;
		this.ids = ids;
	}

	/** The claim of an id, or why there is none under it. */
	Claim get(String id, View view, Registry registry) {
		List<Claim> found = this.claims.findBy(
				(row, query,
						criteria) -> criteria
							.and(criteria.equal(row.get("id"), id), Standing.in(view, row, TABLE, query, criteria),
									(view.lastKnownDay() != null) ? criteria.lessThanOrEqualTo(
											row.get("publishedLatest"), view.lastKnownDay()) : criteria.conjunction()),
				(query) -> query.all());
		if (found.isEmpty()) {
			throw this.ids.missing(Claim.class, TABLE, id, view, registry);
		}
		return found.get(0);
	}

}
