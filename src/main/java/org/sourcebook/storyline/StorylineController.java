package org.sourcebook.storyline;

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
 * {@code /api/v1/storylines}: sets of reports a newsroom follows, each with its rule of
 * what belongs.
 */
@Answers(StorylineView.class)
@RestController
@RequestMapping("/api/v1/storylines")
class StorylineController implements Ordered {

	private final StorylineCatalog catalog;

	private final Columns<StorylineView> columns;

	StorylineController(StorylineCatalog catalog, Columns<StorylineView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists storylines. By id, unless {@code sort} says otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query StorylineFilter filter, @Query EntryFacets facets, @Query Listing listing,
			@Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), StorylineView.class);
		Walk walk = reply.walk(listing);
		return this.catalog.list(filter, facets, walk, fields, reply.with(walk, fields, sheet, this.columns))
			.orElse(null);
	}

	/**
	 * Shows one storyline. It stays under its id when it is withdrawn, and a former id
	 * leads to the present one.
	 * @param id the id of the storyline
	 */
	@GetMapping(path = "/{id}", produces = { Format.JSON_TYPE, Format.JSON_LD_TYPE })
	ResponseEntity<Object> get(@PathVariable String id, @Query Viewing viewing, Reply reply) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), StorylineView.class);
		StorylineView storyline = this.catalog.get(id, viewing, fields);
		return reply.with(fields.apply(storyline), () -> StorylineNode.of(storyline, reply));
	}

	@Override
	public Orders orders() {
		return EntryList.ORDERS;
	}

}
