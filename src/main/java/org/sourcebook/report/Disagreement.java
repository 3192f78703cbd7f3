package org.sourcebook.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that could not both be right, as they are found when the records are loaded.
 */
@Entity
@Immutable
public class Disagreement {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private String rule = "";

	private boolean curated;

	private boolean internal;

	private @Nullable String metric;

	private @Nullable String place;

	private String oneBody = "";

	private long oneReportPk;

	private long oneClaimPk;

	private @Nullable Long oneEstimatePk;

	private String otherBody = "";

	private long otherReportPk;

	private long otherClaimPk;

	private @Nullable Long otherEstimatePk;

	private LocalDate firstDay = LocalDate.MIN;

	private @Nullable LocalDate lastDay;

	private @Nullable Integer apart;

	private @Nullable BigDecimal gapFrom;

	private @Nullable BigDecimal gapTo;

	protected Disagreement() {
	}

	public long pk() {
		return this.pk;
	}

	/** The ids of both sides. */
	public String id() {
		return this.id;
	}

	public String rule() {
		return this.rule;
	}

	/** Whether somebody wrote it down; otherwise it follows from the numbers. */
	public boolean isCurated() {
		return this.curated;
	}

	/** Whether both sides are of one body. */
	public boolean isInternal() {
		return this.internal;
	}

	public @Nullable String metric() {
		return this.metric;
	}

	public @Nullable String place() {
		return this.place;
	}

	/** Who denies or contradicts; of numbers that exclude one another the lower one. */
	public Side one() {
		return new Side(this.oneBody, this.oneReportPk, this.oneClaimPk, this.oneEstimatePk);
	}

	public Side other() {
		return new Side(this.otherBody, this.otherReportPk, this.otherClaimPk, this.otherEstimatePk);
	}

	/** The first day on which both stood. */
	public LocalDate firstDay() {
		return this.firstDay;
	}

	/** The last day on which both stood, or null if they still do. */
	public @Nullable LocalDate lastDay() {
		return this.lastDay;
	}

	/** How many days lie between the moments the numbers describe. */
	public @Nullable Integer apart() {
		return this.apart;
	}

	/** Where what lies between the two readings begins. */
	public @Nullable BigDecimal gapFrom() {
		return this.gapFrom;
	}

	public @Nullable BigDecimal gapTo() {
		return this.gapTo;
	}

	/**
	 * One side.
	 *
	 * @param body the body that speaks
	 * @param reportPk the key of the report
	 * @param claimPk the key of the claim
	 * @param estimatePk the key of the number, where it is about one
	 */
	public record Side(String body, long reportPk, long claimPk, @Nullable Long estimatePk) {
	}

}
