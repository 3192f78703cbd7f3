package org.sourcebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The words of an estimate, read only where they are shown.
 */
@Entity
@Immutable
@Table(name = "estimate")
public class EstimateWords {

	@Id
	private long pk;

	private @Nullable String wording;

	private @Nullable String partWording;

	private @Nullable String note;

	private @Nullable String withdrawnReason;

	protected EstimateWords() {
	}

	public long pk() {
		return this.pk;
	}

	public @Nullable String wording() {
		return this.wording;
	}

	/** The part of the whole it counts, in words. */
	public @Nullable String partWording() {
		return this.partWording;
	}

	public @Nullable String note() {
		return this.note;
	}

	public @Nullable String withdrawnReason() {
		return this.withdrawnReason;
	}

}
