package org.sourcebook.timeline;

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
 * {@code /api/v1/timeline}: what was said, denied and expected, in the order of time.
 */
@Answers(MomentView.class)
@RestController
class TimelineController implements Ordered {

	private final TimelineCatalog catalog;

	private final Columns<MomentView> columns;

	TimelineController(TimelineCatalog catalog, Columns<MomentView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Tells in the order of time what was said or denied, what it is about, and what was
	 * expected by when. A claim is there once for each of its dates. Oldest first, unless
	 * {@code sort} says otherwise.
	 */
	@GetMapping(path = "/api/v1/timeline", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query TimelineFilter filter, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) {
		Fields fields = Fields.parse(listing.fields(), MomentView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(filter, walk, fields, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return TimelineCatalog.ORDERS;
	}

}
