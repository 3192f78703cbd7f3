package org.sourcebook.claim;

import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Query;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Viewing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/claims/{id}/attribution}: how a claim came to its report.
 */
@Answers(AttributionView.class)
@RestController
class AttributionController {

	private final AttributionCatalog catalog;

	AttributionController(AttributionCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Shows how a claim came to its report. Step by step from the report to the origin:
	 * who carried the words, who said them, and whom the speaker leans on.
	 * @param id the id of the claim
	 */
	@GetMapping(path = "/api/v1/claims/{id}/attribution", produces = Format.JSON_TYPE)
	Object get(@PathVariable String id, @Query Viewing viewing) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), AttributionView.class);
		return fields.apply(this.catalog.get(id, viewing));
	}

}
