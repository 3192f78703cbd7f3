package org.sourcebook.estimate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Sheet;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Ordered;
import org.sourcebook.web.Orders;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/estimates}: the numbers in claims, as ranges with open ends, each with
 * who said it and what it counts.
 */
@Answers(EstimateView.class)
@RestController
@RequestMapping("/api/v1/estimates")
class EstimateController implements Ordered {

	private final EstimateCatalog catalog;

	private final Columns<EstimateView> columns;

	EstimateController(EstimateCatalog catalog, Columns<EstimateView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists estimates. Newest first, by the date each is listed under, unless
	 * {@code sort} says otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EstimateFacets facets, @Query Listing listing, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), EstimateView.class);
		Walk walk = reply.walk(listing);
		return this.catalog
			.list(claims, filter, fold, facets, walk, fields, reply.with(walk, fields, sheet, this.columns))
			.orElse(null);
	}

	/**
	 * Shows one estimate. It stays under its id when it is withdrawn, and a former id
	 * leads to the present one.
	 * @param id the id of the estimate
	 */
	@GetMapping(path = "/{id}", produces = Format.JSON_TYPE)
	Object get(@PathVariable String id, @Query Viewing viewing) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), EstimateView.class);
		return fields.apply(this.catalog.get(id, viewing, fields));
	}

	@Override
	public Orders orders() {
		return EstimateCatalog.ORDERS.orders();
	}

}
