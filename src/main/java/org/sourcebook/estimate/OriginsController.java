package org.sourcebook.estimate;

import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Needs;
import org.sourcebook.web.Query;
import org.sourcebook.web.Viewing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/claims/origins} and {@code /api/v1/estimates/origins}: how many
 * independent origins stand behind what was said, and who leans on whom.
 */
@RestController
class OriginsController {

	private final OriginsCatalog catalog;

	OriginsController(OriginsCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Tells what stands behind claims: how many reports, speakers and independent
	 * origins, and who leans on whom. The parameters choose the claims, as they do in the
	 * list of them.
	 */
	@Answers(ClaimOriginsView.class)
	@GetMapping(path = "/api/v1/claims/origins", produces = Format.JSON_TYPE)
	Object ofClaims(@Query ClaimFilter filter, @Query Viewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), ClaimOriginsView.class);
		return fields.apply(this.catalog.ofClaims(filter, viewing));
	}

	/**
	 * Tells what stands behind numbers of one metric: how many reports, speakers and
	 * independent origins, and who leans on whom. Counts and projections are kept apart.
	 * The parameters choose the numbers, as they do in the list of them.
	 */
	@Needs("metric")
	@Answers(EstimateOriginsView.class)
	@GetMapping(path = "/api/v1/estimates/origins", produces = Format.JSON_TYPE)
	Object ofEstimates(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query Viewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), EstimateOriginsView.class);
		return fields.apply(this.catalog.ofEstimates(claims, filter, viewing));
	}

}
