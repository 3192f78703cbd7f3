package org.sourcebook.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Sheet;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.Walk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/search} and {@code /api/v1/suggest}: what is found in all collections
 * together.
 */
@RestController
class SearchController {

	private final SearchCatalog catalog;

	private final Columns<HitView> columns;

	SearchController(SearchCatalog catalog, Columns<HitView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Searches all collections. The best first; what fits equally well begins with the
	 * entries of registries, and goes on from the newest to the oldest.
	 */
	@Answers(HitView.class)
	@GetMapping(path = "/api/v1/search", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> search(@Query SearchListing asked, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(asked.fields(), HitView.class);
		Walk walk = reply.walk(asked.listing());
		return this.catalog.list(asked.collection(), walk, reply.with(walk, fields, sheet, this.columns)).orElse(null);
	}

	/**
	 * Suggests records while somebody types. Entries of registries by their names,
	 * aliases and ids, then reports by their titles, the newest first.
	 */
	@GetMapping(path = "/api/v1/suggest", produces = Format.JSON_TYPE)
	SuggestionsView suggest(@Query SuggestFilter asked) {
		return new SuggestionsView(this.catalog.suggest(asked));
	}

	/**
	 * What may be meant.
	 *
	 * @param items the suggestions
	 */
	record SuggestionsView(List<SuggestionView> items) {
	}

}
