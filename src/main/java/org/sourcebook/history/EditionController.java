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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/editions}: closed states of the whole record, numbered, each with a
 * digest.
 */
@Answers(EditionView.class)
@RestController
@RequestMapping("/api/v1/editions")
class EditionController implements Ordered {

	private final EditionCatalog catalog;

	private final Columns<EditionView> columns;

	EditionController(EditionCatalog catalog, Columns<EditionView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists editions. Newest first, unless {@code sort} says otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE, Format.JSON_LD_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query EditionFilter filter, @Query EditionListing listing, @Query Sheet sheet,
			Reply reply) {
		Fields fields = Fields.parse(listing.fields(), EditionView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog
			.list(filter, walk, fields,
					reply.with(walk, fields, sheet, this.columns).linked((edition) -> EditionNode.of(edition, reply)))
			.orElse(null);
	}

	/**
	 * Shows one edition. It lists how many records of each collection the edition holds.
	 * @param id the number of the edition
	 */
	@GetMapping(path = "/{id}", produces = { Format.JSON_TYPE, Format.JSON_LD_TYPE })
	ResponseEntity<Object> get(@PathVariable String id, @Query EditionViewing viewing, Reply reply) {
		Fields fields = Fields.parse(viewing.fields(), EditionView.class);
		EditionView edition = this.catalog.get(id, viewing, fields);
		return reply.with(fields.apply(edition), () -> EditionNode.of(edition, reply));
	}

	@Override
	public Orders orders() {
		return EditionCatalog.ORDERS.orders();
	}

}
