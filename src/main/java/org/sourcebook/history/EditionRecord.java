package org.sourcebook.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;

/**
 * A version of a record that closed editions hold: a line of their sums files.
 */
@Entity
@Immutable
class EditionRecord {

	@Id
	private long pk;

	private String collection = "";

	private String id = "";

	private int since;

	private int until;

	private int version;

	private String digest = "";

	private String fate = "";

	protected EditionRecord() {
	}

	String collection() {
		return this.collection;
	}

	String id() {
		return this.id;
	}

	/** The edition this version was recorded in. */
	int since() {
		return this.since;
	}

	/** Whether an edition holds it. */
	boolean isIn(int edition) {
		return this.since <= edition && edition < this.until;
	}

	int version() {
		return this.version;
	}

	/** The SHA-256 of its canonical form, in hexadecimal. */
	String digest() {
		return this.digest;
	}

	/** What one of the editions that hold it did to the record. */
	String fate(int edition) {
		return (edition == this.since) ? this.fate : Word.of(Fate.UNCHANGED);
	}

}
