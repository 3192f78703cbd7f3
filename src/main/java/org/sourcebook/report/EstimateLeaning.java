package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That an estimate repeats an earlier one, directly or through others, as it is found
 * when the records are loaded.
 */
@Entity
@Immutable
@Table(name = "estimate_leaning")
public class EstimateLeaning {

	@Id
	private long pk;

	@Column(name = "estimate_pk")
	private long leanerPk;

	@Column(name = "on_estimate_pk")
	private long onPk;

	private int since;

	private int until;

	private LocalDate firstDay = LocalDate.MIN;

	private @Nullable LocalDate lastDay;

	protected EstimateLeaning() {
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
