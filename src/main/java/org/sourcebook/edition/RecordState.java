package org.sourcebook.edition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * The one row that says what the store holds.
 */
@Entity
@Immutable
@Table(name = "record_set")
class RecordState {

	@Id
	private int id;

	private int lastEdition;

	private String openDigest = "";

	private LocalDate openDate = LocalDate.MIN;

	private int loaderVersion;

	protected RecordState() {
	}

	int lastEdition() {
		return this.lastEdition;
	}

	String openDigest() {
		return this.openDigest;
	}

	LocalDate openDate() {
		return this.openDate;
	}

	/** The version of the loader that wrote the rows, closed ones too. */
	int loaderVersion() {
		return this.loaderVersion;
	}

}
