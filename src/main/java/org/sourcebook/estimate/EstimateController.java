package org.sourcebook.estimate;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/estimates}.
 */
@RestController
@RequestMapping("/api/v1/estimates")
class EstimateController {

	private final EstimateCatalog catalog;

	EstimateController(EstimateCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping
	ResponseEntity<Page<Object>> list(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query Listing listing,
			HttpServletRequest request) {
		Fields fields = Fields.parse(listing.fields(), EstimateView.class);
		Walk walk = Walk.of(request, listing);
		return this.catalog.list(claims, filter, walk, fields).answer(request, walk, fields);
	}

	@GetMapping("/{id}")
	Object get(@PathVariable String id, @Query Viewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), EstimateView.class);
		return fields.apply(this.catalog.get(id, viewing, fields));
	}

}
