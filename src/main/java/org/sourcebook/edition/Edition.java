package org.sourcebook.edition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A closed edition.
 */
@Entity
@Immutable
public class Edition {

	@Id
	private int number;

	private LocalDate closedOn = LocalDate.MIN;

	private String note = "";

	private @Nullable String previous;

	private String digest = "";

	protected Edition() {
	}

	public int number() {
		return this.number;
	}

	public LocalDate closedOn() {
		return this.closedOn;
	}

	public String note() {
		return this.note;
	}

	/** The digest of the edition before, or null for the first. */
	public @Nullable String previous() {
		return this.previous;
	}

	/** The SHA-256 of the edition's sums file, in hexadecimal. */
	public String digest() {
		return this.digest;
	}

}
