package org.sourcebook.report;

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
public class Correction {

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

	public String id() {
		return this.id;
	}

	/** The edition its row was recorded in, as the store counts. */
	public int since() {
		return this.since;
	}

	public int until() {
		return this.until;
	}

	/** What tells it from others of its record: the end of its id. */
	public String number() {
		return this.id.substring(this.collection.length() + 1 + this.record.length() + 1);
	}

	public String collection() {
		return this.collection;
	}

	public String record() {
		return this.record;
	}

	/** The claim or estimate it concerns, or null for the whole record. */
	public @Nullable String part() {
		return this.part;
	}

	public LocalDate correctedOn() {
		return this.correctedOn;
	}

	public String kind() {
		return this.kind;
	}

	public String reason() {
		return this.reason;
	}

}
