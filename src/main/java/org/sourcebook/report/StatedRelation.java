package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Relation} whose both ends stand, as it is found when the records are loaded.
 */
@Entity
@Immutable
public class StatedRelation {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private String kind = "";

	private boolean internal;

	private String oneBody = "";

	private long oneReportPk;

	private long oneClaimPk;

	private String otherBody = "";

	private long otherReportPk;

	private long otherClaimPk;

	private LocalDate firstDay = LocalDate.MIN;

	private int leastDays;

	private @Nullable Integer mostDays;

	protected StatedRelation() {
	}

	/** The ids of both claims, and the kind. */
	public String id() {
		return this.id;
	}

	public String kind() {
		return this.kind;
	}

	/** Whether both claims are of one body. */
	public boolean isInternal() {
		return this.internal;
	}

	/** The claim that repeats, updates and so on. */
	public Disagreement.Side one() {
		return new Disagreement.Side(this.oneBody, this.oneReportPk, this.oneClaimPk, null);
	}

	public Disagreement.Side other() {
		return new Disagreement.Side(this.otherBody, this.otherReportPk, this.otherClaimPk, null);
	}

	/** The first day on which both were published. */
	public LocalDate firstDay() {
		return this.firstDay;
	}

	/** How many days after the other claim the one was said, at least. */
	public int leastDays() {
		return this.leastDays;
	}

	/** The same at most, or null where a day is open. */
	public @Nullable Integer mostDays() {
		return this.mostDays;
	}

}
