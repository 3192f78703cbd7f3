package org.sourcebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The words of a claim, read only where they are shown.
 */
@Entity
@Immutable
@Table(name = "claim")
public class ClaimWords {

	@Id
	private long pk;

	private String text = "";

	private @Nullable String occasion;

	private @Nullable String basis;

	private @Nullable String note;

	private @Nullable String withdrawnReason;

	protected ClaimWords() {
	}

	public long pk() {
		return this.pk;
	}

	public String text() {
		return this.text;
	}

	public @Nullable String occasion() {
		return this.occasion;
	}

	public @Nullable String basis() {
		return this.basis;
	}

	public @Nullable String note() {
		return this.note;
	}

	public @Nullable String withdrawnReason() {
		return this.withdrawnReason;
	}

}
