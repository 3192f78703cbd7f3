package org.sourcebook.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What an edition did to a record, or to a claim or estimate in one.
 */
@Entity
@Immutable
class RecordChange {

	@Id
	private long pk;

	private int since;

	private String collection = "";

	private String id = "";

	private @Nullable String former;

	private String subject = "";

	private String record = "";

	private int version;

	private String fate = "";

	protected RecordChange() {
	}

	long pk() {
		return this.pk;
	}

	/** The edition, as the store counts. */
	int since() {
		return this.since;
	}

	String collection() {
		return this.collection;
	}

	/** Its id in this edition. */
	String id() {
		return this.id;
	}

	/** Its id in the edition before, or null if that does not have it. */
	@Nullable String former() {
		return this.former;
	}

	/** What it is called in all rows about it, whatever ids it gets. */
	String subject() {
		return this.subject;
	}

	/** The record with a version that it is part of; its own id if it is one. */
	String record() {
		return this.record;
	}

	/** The version of that record. */
	int version() {
		return this.version;
	}

	/** What became of it. */
	String fate() {
		return this.fate;
	}

	/** What its id adds to that of the record it is part of. */
	String part() {
		return this.id.substring(this.record.length());
	}

}
