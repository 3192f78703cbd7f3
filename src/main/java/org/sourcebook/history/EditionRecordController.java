package org.sourcebook.history;

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
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/editions/{id}/records}: what the digest of a closed edition vouches for.
 */
@Answers(EditionRecordView.class)
@RestController
class EditionRecordController implements Ordered {

	private final EditionRecordCatalog catalog;

	private final Columns<EditionRecordView> columns;

	EditionRecordController(EditionRecordCatalog catalog, Columns<EditionRecordView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists the records of an edition. They come in the order of its sums file, each with
	 * the version and the digest that stand there, and with what the edition made of it.
	 * @param id the number of the edition
	 */
	@GetMapping(path = "/api/v1/editions/{id}/records",
			produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@PathVariable String id, @Query EditionRecordFilter filter,
			@Query EditionListing listing, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), EditionRecordView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(id, filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return EditionRecordCatalog.ORDERS.orders();
	}

}
