package org.sourcebook.estimate;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Shaped;
import org.sourcebook.format.Sheet;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.QuestionListing;
import org.sourcebook.web.Ordered;
import org.sourcebook.web.Orders;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.Walk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/estimates/latest}: who stood where on a day.
 */
@Answers(LatestView.class)
@RestController
class LatestController implements Ordered {

	private final LatestCatalog catalog;

	private final Columns<LatestView> columns;

	LatestController(LatestCatalog catalog, Columns<LatestView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Says which total of each body or source stands on a day. It is the newest total
	 * that was known then and that the speaker asserts, with what backs it.
	 */
	@GetMapping(path = "/api/v1/estimates/latest", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query LatestFilter filter, @Query QuestionListing listing, @Query Shaped shaped,
			@Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), LatestView.class);
		Walk walk = reply.walk(listing.listing());
		if (!shaped.isWide(listing.fields())) {
			return this.catalog.list(filter, walk, fields, reply.with(walk, fields, sheet, this.columns)).orElse(null);
		}
		Optional<ResponseEntity<Page<Object>>> answer = this.catalog.wide(filter, walk,
				(columns, list) -> reply.with(walk, fields, sheet, columns).apply(list));
		return answer.orElse(null);
	}

	@Override
	public Orders orders() {
		return LatestCatalog.ORDERS;
	}

}
