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
 * {@code /api/v1/editions/{id}/diff/{other}}: what one edition has otherwise than
 * another.
 */
@Answers(DifferenceView.class)
@RestController
class DifferenceController implements Ordered {

	private final DifferenceCatalog catalog;

	private final Columns<DifferenceView> columns;

	DifferenceController(DifferenceCatalog catalog, Columns<DifferenceView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists what became of records from one edition to a later one. The two are compared,
	 * not what lies between them; records that are as they were are left out. Claims and
	 * estimates are told with their report.
	 * @param id the number of the earlier edition
	 * @param other the number of the later edition, or open
	 */
	@GetMapping(path = "/api/v1/editions/{id}/diff/{other}",
			produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@PathVariable String id, @PathVariable String other,
			@Query DifferenceFilter filter, @Query EditionListing listing, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), DifferenceView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(id, other, filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return DifferenceCatalog.ORDERS.orders();
	}

}
