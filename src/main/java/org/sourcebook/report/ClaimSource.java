package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A source under which a claim is found: of one of its hops, or above that one.
 */
@Entity
@Immutable
@Table(name = "claim_source")
public class ClaimSource {

	/** Stands for a hop for which nobody is named. */
	public static final String UNKNOWN = "unknown";

	@Id
	private long pk;

	private long claimPk;

	private String role = "";

	private String source = "";

	private boolean itself;

	private boolean named;

	private boolean top;

	private boolean origin;

	private LocalDate saidEarliest = LocalDate.MIN;

	private LocalDate saidLatest = LocalDate.MIN;

	private int since;

	private int until;

	protected ClaimSource() {
	}

	public long pk() {
		return this.pk;
	}

	public long claimPk() {
		return this.claimPk;
	}

	public String role() {
		return this.role;
	}

	public String source() {
		return this.source;
	}

	public boolean itself() {
		return this.itself;
	}

	public boolean named() {
		return this.named;
	}

	/** Whether it stands at the top on the day it was said: the body. */
	public boolean top() {
		return this.top;
	}

	/** Whether the hop is the last of the chain, or one of the last. */
	public boolean origin() {
		return this.origin;
	}

	/** The first day the claim may have been said on. */
	public LocalDate saidEarliest() {
		return this.saidEarliest;
	}

	/** The last day the claim may have been said on. */
	public LocalDate saidLatest() {
		return this.saidLatest;
	}

	public int since() {
		return this.since;
	}

	public int until() {
		return this.until;
	}

}
