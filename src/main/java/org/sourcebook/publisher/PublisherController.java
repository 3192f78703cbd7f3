package org.sourcebook.publisher;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Sheet;
import org.sourcebook.registry.EntryFacets;
import org.sourcebook.registry.EntryList;
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
 * {@code /api/v1/publishers}: who published the reports.
 */
@Answers(PublisherView.class)
@RestController
@RequestMapping("/api/v1/publishers")
class PublisherController implements Ordered {

	private final PublisherCatalog catalog;

	private final Columns<PublisherView> columns;

	PublisherController(PublisherCatalog catalog, Columns<PublisherView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists publishers. By id, unless {@code sort} says otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query PublisherFilter filter, @Query EntryFacets facets, @Query Listing listing,
			@Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), PublisherView.class);
		Walk walk = reply.walk(listing);
		return this.catalog.list(filter, facets, walk, fields, reply.with(walk, fields, sheet, this.columns))
			.orElse(null);
	}

	/**
	 * Shows one publisher. It stays under its id when it is withdrawn, and a former id
	 * leads to the present one.
	 * @param id the id of the publisher
	 */
	@GetMapping(path = "/{id}", produces = Format.JSON_TYPE)
	Object get(@PathVariable String id, @Query Viewing viewing) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), PublisherView.class);
		return fields.apply(this.catalog.get(id, viewing, fields));
	}

	@Override
	public Orders orders() {
		return EntryList.ORDERS;
	}

}
