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
import org.sourcebook.web.QuestionListing;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/…/{id}/history}: what became of a record, version by version.
 */
@Answers(VersionView.class)
@RestController
@RequestMapping(path = "/api/v1", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
class HistoryController implements Ordered {

	private final HistoryCatalog catalog;

	private final Columns<VersionView> columns;

	HistoryController(HistoryCatalog catalog, Columns<VersionView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists the versions of a report. Newest first; a change to one of its claims makes a
	 * version too.
	 * @param id the id of the report
	 */
	@GetMapping("/reports/{id}/history")
	@Nullable ResponseEntity<Page<Object>> reports(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.REPORTS, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a claim. Newest first; a change to one of its numbers makes a
	 * version too, one elsewhere in its report does not.
	 * @param id the id of the claim
	 */
	@GetMapping("/claims/{id}/history")
	@Nullable ResponseEntity<Page<Object>> claims(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.CLAIMS, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of an estimate. Newest first; a change elsewhere in its claim
	 * makes none.
	 * @param id the id of the estimate
	 */
	@GetMapping("/estimates/{id}/history")
	@Nullable ResponseEntity<Page<Object>> estimates(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.ESTIMATES, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a source. Newest first.
	 * @param id the id of the source
	 */
	@GetMapping("/sources/{id}/history")
	@Nullable ResponseEntity<Page<Object>> sources(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.SOURCES, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a publisher. Newest first.
	 * @param id the id of the publisher
	 */
	@GetMapping("/publishers/{id}/history")
	@Nullable ResponseEntity<Page<Object>> publishers(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.PUBLISHERS, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a location. Newest first.
	 * @param id the id of the location
	 */
	@GetMapping("/locations/{id}/history")
	@Nullable ResponseEntity<Page<Object>> locations(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.LOCATIONS, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a metric. Newest first.
	 * @param id the id of the metric
	 */
	@GetMapping("/metrics/{id}/history")
	@Nullable ResponseEntity<Page<Object>> metrics(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.METRICS, id, listing, sheet, reply);
	}

	/**
	 * Lists the versions of a storyline. Newest first.
	 * @param id the id of the storyline
	 */
	@GetMapping("/storylines/{id}/history")
	@Nullable ResponseEntity<Page<Object>> storylines(@PathVariable String id, @Query QuestionListing listing, @Query Sheet sheet,
			Reply reply) throws RenamedRecord {
		return answer(ChangedCollection.STORYLINES, id, listing, sheet, reply);
	}

	private @Nullable ResponseEntity<Page<Object>> answer(ChangedCollection collection, String id,
			QuestionListing listing, Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), VersionView.class);
		Walk walk = reply.walk(listing.listing());
		return this.catalog.list(collection, id, walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	@Override
	public Orders orders() {
		return HistoryCatalog.ORDERS;
	}

}
