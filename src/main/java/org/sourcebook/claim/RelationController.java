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
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/claims/{id}/relations}: how a claim stands to others.
 */
@Answers(RelatedView.class)
@RestController
class RelationController implements Ordered {

	private final RelationCatalog catalog;

	private final Columns<RelatedView> columns;

	RelationController(RelationCatalog catalog, Columns<RelatedView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists how a claim stands to others. What a curator wrote down and what follows from
	 * numbers are told apart by {@code origin}. By kind, then by the other claim.
	 * @param id the id of the claim
	 */
	@GetMapping(path = "/api/v1/claims/{id}/relations",
			produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@PathVariable String id, @Query RelationFilter filter,
			@Query QuestionListing listing, @Query Sheet sheet, Reply reply) throws RenamedRecord {
		Fields fields = Fields.parse(listing.fields(), RelatedView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(id, filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return RelationCatalog.ORDERS;
	}

}
