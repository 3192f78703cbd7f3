package org.sourcebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A place under which a claim is found.
 */
@Entity
@Immutable
@Table(name = "claim_place")
public class ClaimPlace {

	@Id
	private long pk;

	private long claimPk;

	private String place = "";

	private boolean itself;

	private boolean stated;

	private int seq;

	private int since;

	private int until;

	protected ClaimPlace() {
	}

	public long pk() {
		return this.pk;
	}

	public long claimPk() {
		return this.claimPk;
	}

	public String place() {
		return this.place;
	}

	public boolean itself() {
		return this.itself;
	}

	/**
	 * Whether it is a place of the claim itself, not only of one of its numbers or around
	 * one.
	 */
	public boolean stated() {
		return this.stated;
	}

	public int seq() {
		return this.seq;
	}

	public int since() {
		return this.since;
	}

	public int until() {
		return this.until;
	}

}
