package org.sourcebook.history;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A public change to a record, or its withdrawal.
 */
@Entity
@Immutable
class Correction {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private String collection = "";

	private String record = "";

	private @Nullable String part;

	private LocalDate correctedOn = LocalDate.MIN;

	private String kind = "";

	private String reason = "";

	protected Correction() {
	}

	String id() {
		return this.id;
	}

	String collection() {
		return this.collection;
	}

	String record() {
		return this.record;
	}

	/** The claim or estimate it concerns, or null for the whole record. */
	@Nullable String part() {
		return this.part;
	}

	LocalDate correctedOn() {
		return this.correctedOn;
	}

	String kind() {
		return this.kind;
	}

	String reason() {
		return this.reason;
	}

}
