package org.sourcebook.history;

import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/editions/{id}/since}: what became of an answer that was pinned to an
 * edition.
 */
@RestController
class SinceController {

	private final SinceCatalog catalog;

	SinceController(SinceCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Says what became of every record in an answer. The same question is asked of the
	 * edition and of a later one: the newest, or the one that {@code edition} names.
	 * @param id the number of the edition the answer is pinned to
	 */
	@Answers(SinceView.class)
	@GetMapping(path = "/api/v1/editions/{id}/since", produces = Format.JSON_TYPE)
	Object since(@PathVariable String id, @Query SinceFilter filter, @Query EditionViewing viewing) {
		Fields fields = Fields.parse(viewing.fields(), SinceView.class);
		return fields.apply(this.catalog.get(id, filter, viewing));
	}

}
