package org.sourcebook.report;

import jakarta.servlet.http.HttpServletRequest;
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
 * {@code /api/v1/reports}.
 */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

	private final ReportCatalog catalog;

	ReportController(ReportCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping
	ResponseEntity<Page<Object>> list(@Query ReportFilter filter, @Query Listing listing, HttpServletRequest request) {
		Fields fields = Fields.parse(listing.fields(), ReportView.class);
		Walk walk = Walk.of(request, listing);
		return this.catalog.list(filter, walk, fields).answer(request, walk, fields);
	}

	@GetMapping("/{id}")
	Object get(@PathVariable String id, @Query Viewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), ReportView.class);
		return fields.apply(this.catalog.get(id, viewing, fields));
	}

}
