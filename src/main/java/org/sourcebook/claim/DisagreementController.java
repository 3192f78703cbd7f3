package org.sourcebook.claim;

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
 * {@code /api/v1/disagreements}: claims that could not both be right, and from when to
 * when.
 */
@Answers(DisagreementView.class)
@RestController
class DisagreementController implements Ordered {

	private final DisagreementCatalog catalog;

	private final Columns<DisagreementView> columns;

	DisagreementController(DisagreementCatalog catalog, Columns<DisagreementView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists pairs of claims that could not both be right. Each names the rule that made
	 * it, and the days on which both stood. Those within one body are left out unless
	 * {@code kind} asks for them. Newest first, by the first such day, unless
	 * {@code sort} says otherwise.
	 */
	@GetMapping(path = "/api/v1/disagreements", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query DisagreementFilter filter, @Query QuestionListing listing,
			@Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), DisagreementView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(filter, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return DisagreementCatalog.ORDERS.orders();
	}

}
