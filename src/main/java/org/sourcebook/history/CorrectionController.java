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
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/corrections}: public, dated and reasoned changes to records, and
 * withdrawals.
 */
@Answers(CorrectionView.class)
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionController implements Ordered {

	private final CorrectionCatalog catalog;

	private final Columns<CorrectionView> columns;

	CorrectionController(CorrectionCatalog catalog, Columns<CorrectionView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists corrections. Newest first, unless {@code sort} says otherwise. Additions are
	 * left out unless {@code kind} asks for them.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE, Format.ATOM_TYPE,
			Format.FEED_JSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query CorrectionFilter filter, @Query EditionListing listing, @Query Sheet sheet,
			Reply reply) {
		Fields fields = Fields.parse(listing.fields(), CorrectionView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	/**
	 * Shows one correction. It names the record it changed, and why.
	 * @param id the id of the correction
	 */
	@GetMapping(path = "/{id}", produces = Format.JSON_TYPE)
	Object get(@PathVariable String id, @Query EditionViewing viewing) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), CorrectionView.class);
		return fields.apply(this.catalog.get(id, viewing));
	}

	@Override
	public Orders orders() {
		return CorrectionCatalog.ORDERS.orders();
	}

}
