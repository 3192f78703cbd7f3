package org.sourcebook.history;

import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.RecordIds;
import org.springframework.stereotype.Component;

/**
 * Finds records by id, of whatever collection.
 */
@Component
class AnyRecords {

	private final RecordIds ids;

	AnyRecords(RecordIds ids) {
		this.ids = ids;
	}

	/**
	 * Refuses an id that no record of a collection has in this view.
	 * @throws org.sourcebook.web.RenamedRecord if it is another one of a record
	 * @throws org.sourcebook.web.UnknownRecord if no record has it
	 */
	void require(ChangedCollection collection, String id, View view, Registry registry) {
		if (collection.registry() != null) {
			registry.require(collection.registry(), id);
		}
		else if (collection.rows() != null) {
			this.ids.require(collection.rows(), collection.table(), id, view, registry);
		}
	}

	/**
	 * What a record is called in this view, so far as it has gone by several ids; else
	 * the id itself.
	 */
	String present(ChangedCollection collection, String id, View view, Registry registry) {
		Class<?> rows = collection.rows();
		return (rows == null || registry.everyReportName(RecordIds.report(id)).size() < 2) ? id
				: this.ids.present(rows, collection.table(), id, view, registry);
	}

}
