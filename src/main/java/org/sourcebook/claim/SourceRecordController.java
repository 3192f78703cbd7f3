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
 * {@code /api/v1/sources/{id}/record}: what became of what a source said.
 */
@Answers(SourceRecordView.class)
@RestController
class SourceRecordController {

	private final SourceRecordCatalog catalog;

	SourceRecordController(SourceRecordCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Shows what became of what a source said. How much of it this record holds, who
	 * contradicted it, who confirmed it after all, and what its body revised itself.
	 * Every number leads to its list.
	 * @param id the id of the source
	 */
	@GetMapping(path = "/api/v1/sources/{id}/record", produces = Format.JSON_TYPE)
	Object get(@PathVariable String id, @Query Viewing viewing) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), SourceRecordView.class);
		return fields.apply(this.catalog.get(id, viewing));
	}

}
