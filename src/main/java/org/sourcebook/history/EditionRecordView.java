package org.sourcebook.history;

import org.sourcebook.kernel.Fate;
import org.sourcebook.web.Links;
import org.sourcebook.web.Words;

/**
 * A record that a closed edition holds, as JSON: a line of its sums file.
 *
 * @param collection its collection
 * @param id its id
 * @param version how often it was recorded, from 1
 * @param digest the SHA-256 of its canonical form, in hexadecimal
 * @param change what the edition made of it
 * @param recordedIn the edition this version was recorded in
 * @param href where it is, as it is in the edition
 */
record EditionRecordView(@Words(of = CorrectedCollection.class) String collection, String id, int version,
		String digest, @Words(of = Fate.class) String change, int recordedIn, String href) {

	static EditionRecordView of(EditionRecord row, int edition) {
		return new EditionRecordView(row.collection(), row.id(), row.version(), row.digest(), row.fate(edition),
				row.since(), Links.toRecordIn(String.valueOf(edition), row.collection(), row.id()));
	}

}
