package org.sourcebook.coverage;

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
 * {@code /api/v1/coverage}: what this record holds, month by month, and where it has
 * nothing.
 */
@Answers(CoverageView.class)
@RestController
class CoverageController implements Ordered {

	private final CoverageCatalog catalog;

	private final Columns<CoverageView> columns;

	CoverageController(CoverageCatalog catalog, Columns<CoverageView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Counts by month what this record holds. Months go by publication, and those without
	 * anything are there. A zero says that this record has nothing, not that nobody said
	 * anything. Oldest first, unless {@code sort} says otherwise.
	 */
	@GetMapping(path = "/api/v1/coverage", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query CoverageFilter filter, @Query QuestionListing listing,
			@Query Shaped shaped, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), CoverageView.class);
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
		return CoverageCatalog.ORDERS;
	}

}
