package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
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
 * {@code /api/v1/claims}: what sources are reported to have said, one thing in each, in
 * our own words.
 */
@Answers(ClaimView.class)
@RestController
@RequestMapping("/api/v1/claims")
class ClaimController implements Ordered {

	private final ClaimCatalog catalog;

	private final Columns<ClaimView> columns;

	ClaimController(ClaimCatalog catalog, Columns<ClaimView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists claims. Newest first, by when they were said, unless {@code sort} says
	 * otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE, Format.ATOM_TYPE,
			Format.FEED_JSON_TYPE, Format.JSON_LD_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query ClaimFilter filter, @Query FoldFilter fold, @Query ClaimFacets facets,
			@Query Listing listing, @Query Sheet sheet, Reply reply) {
		Walk walk = reply.walk(listing);
		Fields fields = walk.feed() ? ClaimFeed.FIELDS : Fields.parse(listing.fields(), ClaimView.class);
		return this.catalog
			.list(filter, fold, facets, walk, fields,
					reply.with(walk, fields, sheet, this.columns).linked((claim) -> ClaimNode.of(claim, reply)))
			.orElse(null);
	}

	/**
	 * Shows one claim. It stays under its id when it is withdrawn, and a former id leads
	 * to the present one.
	 * @param id the id of the claim
	 */
	@GetMapping(path = "/{id}", produces = { Format.JSON_TYPE, Format.JSON_LD_TYPE })
	ResponseEntity<Object> get(@PathVariable String id, @Query Viewing viewing, Reply reply) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), ClaimView.class);
		ClaimView claim = this.catalog.get(id, viewing, fields);
		return reply.with(fields.apply(claim), () -> ClaimNode.of(claim, reply));
	}

	@Override
	public Orders orders() {
		return ClaimCatalog.ORDERS.orders();
	}

}
