package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That a claim repeats an earlier one, directly or through others, as it is found when
 * the records are loaded.
 */
@Entity
@Immutable
@Table(name = "claim_leaning")
public class ClaimLeaning {

	@Id
	private long pk;

	@Column(name = "claim_pk")
	private long leanerPk;

	@Column(name = "on_claim_pk")
	private long onPk;

	private int since;

	private int until;

	private LocalDate firstDay = LocalDate.MIN;

	private @Nullable LocalDate lastDay;

	protected ClaimLeaning() {
	}

	/** The key of the one that repeats the other. */
	public long leanerPk() {
		return this.leanerPk;
	}

	/** The key of the one that is repeated. */
	public long onPk() {
		return this.onPk;
	}

	/** The first day on which that is known. */
	public LocalDate firstDay() {
		return this.firstDay;
	}

	/** The last day on which it is, or null if nothing known later changes it. */
	public @Nullable LocalDate lastDay() {
		return this.lastDay;
	}

}
