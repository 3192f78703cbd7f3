package org.sourcebook.history;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/corrections}.
 */
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionController {

	private final CorrectionCatalog catalog;

	CorrectionController(CorrectionCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping
	ResponseEntity<Page<Object>> list(@Query CorrectionFilter filter, @Query EditionListing listing,
			HttpServletRequest request) {
		Fields fields = Fields.parse(listing.fields(), CorrectionView.class);
		Walk walk = Walk.of(request, listing.listing());
		return this.catalog.list(filter, walk).answer(request, walk, fields);
	}

	@GetMapping("/{id}")
	Object get(@PathVariable String id, @Query EditionViewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), CorrectionView.class);
		return fields.apply(this.catalog.get(id, viewing));
	}

}
