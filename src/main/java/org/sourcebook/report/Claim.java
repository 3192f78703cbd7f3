package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a claim, without its words.
 */
@Entity
@Immutable
@Table(name = "claim")
public class Claim {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private long reportPk;

	private String report = "";

	private String publisher = "";

	private String language = "";

	private LocalDate publishedEarliest = LocalDate.MIN;

	private LocalDate publishedLatest = LocalDate.MIN;

	private String source = "";

	private String kind = "";

	private String said = "";

	private LocalDate saidEarliest = LocalDate.MIN;

	private LocalDate saidLatest = LocalDate.MIN;

	private @Nullable String about;

	private @Nullable LocalDate aboutEarliest;

	private @Nullable LocalDate aboutLatest;

	private int depth;

	private String status = "";

	private @Nullable LocalDate withdrawnOn;

	protected Claim() {
	}

	public long pk() {
		return this.pk;
	}

	public String id() {
		return this.id;
	}

	public int since() {
		return this.since;
	}

	public int until() {
		return this.until;
	}

	public long reportPk() {
		return this.reportPk;
	}

	public String report() {
		return this.report;
	}

	public String publisher() {
		return this.publisher;
	}

	public String language() {
		return this.language;
	}

	public LocalDate publishedEarliest() {
		return this.publishedEarliest;
	}

	public LocalDate publishedLatest() {
		return this.publishedLatest;
	}

	/** The speaker, under the id the report was recorded with. */
	public String source() {
		return this.source;
	}

	public String kind() {
		return this.kind;
	}

	public String said() {
		return this.said;
	}

	public LocalDate saidEarliest() {
		return this.saidEarliest;
	}

	/** The last day it may have been said, cut at the publication. */
	public LocalDate saidLatest() {
		return this.saidLatest;
	}

	public @Nullable String about() {
		return this.about;
	}

	public @Nullable LocalDate aboutEarliest() {
		return this.aboutEarliest;
	}

	public @Nullable LocalDate aboutLatest() {
		return this.aboutLatest;
	}

	/** The number of steps from the report to the origin. */
	public int depth() {
		return this.depth;
	}

	public String status() {
		return this.status;
	}

	public @Nullable LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

}
