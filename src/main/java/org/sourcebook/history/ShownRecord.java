package org.sourcebook.history;

import org.sourcebook.report.RecordIds;

/**
 * A record that an answer shows.
 *
 * @param collection its collection
 * @param id its id in the edition of the answer
 */
record ShownRecord(String collection, String id) {

	/** The record with a version that it is, or is part of. */
	ShownRecord whole() {
		boolean isPart = this.collection.equals(ChangedCollection.CLAIMS.path())
				|| this.collection.equals(ChangedCollection.ESTIMATES.path());
		return isPart ? new ShownRecord(ChangedCollection.REPORTS.path(), RecordIds.report(this.id)) : this;
	}

	/** What its id adds to that of the whole. */
	String part() {
		return this.id.substring(whole().id().length());
	}

}
