package org.sourcebook.report;

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
 * {@code /api/v1/reports}: published items that were read for this record, with a title
 * and summary of our own.
 */
@Answers(ReportView.class)
@RestController
@RequestMapping("/api/v1/reports")
class ReportController implements Ordered {

	private final ReportCatalog catalog;

	private final Columns<ReportView> columns;

	ReportController(ReportCatalog catalog, Columns<ReportView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists reports. Newest first, by when they were published, unless {@code sort} says
	 * otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE, Format.ATOM_TYPE,
			Format.FEED_JSON_TYPE, Format.JSON_LD_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query ReportFilter filter, @Query ReportFacets facets, @Query Listing listing,
			@Query Sheet sheet, Reply reply) {
		Walk walk = reply.walk(listing);
		Fields fields = walk.feed() ? ReportFeed.FIELDS : Fields.parse(listing.fields(), ReportView.class);
		return this.catalog
			.list(filter, facets, walk, fields,
					reply.with(walk, fields, sheet, this.columns).linked((report) -> ReportNode.of(report, reply)))
			.orElse(null);
	}

	/**
	 * Shows one report. It stays under its id when it is withdrawn, and a former id leads
	 * to the present one.
	 * @param id the id of the report
	 */
	@GetMapping(path = "/{id}", produces = { Format.JSON_TYPE, Format.JSON_LD_TYPE })
	ResponseEntity<Object> get(@PathVariable String id, @Query Viewing viewing, Reply reply) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), ReportView.class);
		ReportView report = this.catalog.get(id, viewing, fields);
		return reply.with(fields.apply(report), () -> ReportNode.of(report, reply));
	}

	@Override
	public Orders orders() {
		return ReportCatalog.ORDERS.orders();
	}

}
