package org.sourcebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A place under which an estimate is found.
 */
@Entity
@Immutable
@Table(name = "estimate_place")
public class EstimatePlace {

	@Id
	private long pk;

	private long estimatePk;

	private String place = "";

	private boolean itself;

	private int since;

	private int until;

	protected EstimatePlace() {
	}

	public long pk() {
		return this.pk;
	}

	public long estimatePk() {
		return this.estimatePk;
	}

	public String place() {
		return this.place;
	}

	public boolean itself() {
		return this.itself;
	}

	public int since() {
		return this.since;
	}

	public int until() {
		return this.until;
	}

}
