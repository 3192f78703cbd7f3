package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Sheet;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Ordered;
import org.sourcebook.web.Orders;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.QuestionListing;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/relations}: what curators wrote down of two claims.
 */
@Answers(StatedRelationView.class)
@RestController
class StatedRelationController implements Ordered {

	private final StatedRelationCatalog catalog;

	private final Columns<StatedRelationView> columns;

	StatedRelationController(StatedRelationCatalog catalog, Columns<StatedRelationView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists what curators wrote down of two claims. Each says what the one claim does to
	 * the other. Newest first, by the day on which both were published, unless
	 * {@code sort} says otherwise.
	 */
	@GetMapping(path = "/api/v1/relations", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query StatedRelationFilter filter, @Query QuestionListing listing,
			@Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), StatedRelationView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return StatedRelationCatalog.ORDERS.orders();
	}

}
