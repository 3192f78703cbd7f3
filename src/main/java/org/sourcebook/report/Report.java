package org.sourcebook.report;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report, without its words.
 */
@Entity
@Immutable
@Table(name = "report")
public class Report {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private int version;

	private String publisher = "";

	private String published = "";

	private LocalDate publishedEarliest = LocalDate.MIN;

	private LocalDate publishedLatest = LocalDate.MIN;

	private String language = "";

	private String readFrom = "";

	private @Nullable LocalDate archivedOn;

	private @Nullable LocalDate checkedOn;

	private String status = "";

	private @Nullable LocalDate withdrawnOn;

	protected Report() {
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

	public int version() {
		return this.version;
	}

	public String publisher() {
		return this.publisher;
	}

	public String published() {
		return this.published;
	}

	public LocalDate publishedEarliest() {
		return this.publishedEarliest;
	}

	public LocalDate publishedLatest() {
		return this.publishedLatest;
	}

	public String language() {
		return this.language;
	}

	public String readFrom() {
		return this.readFrom;
	}

	public @Nullable LocalDate archivedOn() {
		return this.archivedOn;
	}

	public @Nullable LocalDate checkedOn() {
		return this.checkedOn;
	}

	public String status() {
		return this.status;
	}

	public @Nullable LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

}
