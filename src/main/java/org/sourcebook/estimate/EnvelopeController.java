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
 * {@code /api/v1/estimates/envelope}: how far apart current totals lay as time went by.
 */
@Answers(EnvelopeView.class)
@RestController
class EnvelopeController implements Ordered {

	private final EnvelopeCatalog catalog;

	private final Columns<EnvelopeView> columns;

	EnvelopeController(EnvelopeCatalog catalog, Columns<EnvelopeView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Says by day, week or month how far the current totals of a metric reach. From the
	 * lowest lower to the highest upper bound of each body's newest total, with what
	 * backs them. Intervals without a current total are there, with no edges. Oldest
	 * first, unless {@code sort} says otherwise.
	 */
	@GetMapping(path = "/api/v1/estimates/envelope",
			produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query EnvelopeFilter filter, @Query QuestionListing listing,
			@Query Shaped shaped, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), EnvelopeView.class);
		Walk walk = reply.walk(listing.listing());
		if (!shaped.isWide(listing.fields())) {
			return this.catalog.list(filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
		}
		Optional<ResponseEntity<Page<Object>>> answer = this.catalog.wide(filter, walk,
				(columns, list) -> reply.with(walk, fields, sheet, columns).apply(list));
		return answer.orElse(null);
	}

	@Override
	public Orders orders() {
		return EnvelopeCatalog.ORDERS;
	}

}
