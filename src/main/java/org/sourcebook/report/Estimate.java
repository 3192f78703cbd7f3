package org.sourcebook.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of an estimate, without its words.
 */
@Entity
@Immutable
@Table(name = "estimate")
public class Estimate {

	@Id
	private long pk;

	private String id = "";

	private int since;

	private int until;

	private long claimPk;

	private String claim = "";

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

	private @Nullable LocalDate aboutEarliest;

	private @Nullable LocalDate aboutLatest;

	private int seq;

	private @Nullable String partOf;

	private String metric = "";

	private String qualifier = "";

	private @Nullable String magnitude;

	private @Nullable Long figure;

	private @Nullable Long lowerBound;

	private @Nullable Long upperBound;

	@Column(precision = 20, scale = 2)
	private @Nullable BigDecimal readingLower;

	@Column(precision = 20, scale = 2)
	private @Nullable BigDecimal readingUpper;

	private long sortFigure;

	private @Nullable String asOf;

	private @Nullable LocalDate asOfEarliest;

	private @Nullable LocalDate asOfLatest;

	private @Nullable String expectedBy;

	private @Nullable String period;

	private String dateBasis = "";

	private LocalDate dateEarliest = LocalDate.MIN;

	private LocalDate dateLatest = LocalDate.MIN;

	private @Nullable String place;

	private boolean projected;

	private boolean total;

	private String stance = "";

	private String status = "";

	private @Nullable LocalDate withdrawnOn;

	protected Estimate() {
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

	public long claimPk() {
		return this.claimPk;
	}

	public String claim() {
		return this.claim;
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

	public LocalDate saidLatest() {
		return this.saidLatest;
	}

	public @Nullable LocalDate aboutEarliest() {
		return this.aboutEarliest;
	}

	public @Nullable LocalDate aboutLatest() {
		return this.aboutLatest;
	}

	public int seq() {
		return this.seq;
	}

	public @Nullable String partOf() {
		return this.partOf;
	}

	public String metric() {
		return this.metric;
	}

	public String qualifier() {
		return this.qualifier;
	}

	public @Nullable String magnitude() {
		return this.magnitude;
	}

	public @Nullable Long figure() {
		return this.figure;
	}

	public @Nullable Long lowerBound() {
		return this.lowerBound;
	}

	public @Nullable Long upperBound() {
		return this.upperBound;
	}

	public @Nullable BigDecimal readingLower() {
		return this.readingLower;
	}

	public @Nullable BigDecimal readingUpper() {
		return this.readingUpper;
	}

	/**
	 * The figure, else the lower, else the upper bound: what sorting by figure goes by.
	 */
	public long sortFigure() {
		return this.sortFigure;
	}

	public @Nullable String asOf() {
		return this.asOf;
	}

	public @Nullable LocalDate asOfEarliest() {
		return this.asOfEarliest;
	}

	public @Nullable LocalDate asOfLatest() {
		return this.asOfLatest;
	}

	public @Nullable String expectedBy() {
		return this.expectedBy;
	}

	public @Nullable String period() {
		return this.period;
	}

	/** Which of its dates is the principal one: asOf, by or said. */
	public String dateBasis() {
		return this.dateBasis;
	}

	public LocalDate dateEarliest() {
		return this.dateEarliest;
	}

	public LocalDate dateLatest() {
		return this.dateLatest;
	}

	public @Nullable String place() {
		return this.place;
	}

	public boolean projected() {
		return this.projected;
	}

	/** Whether it is a total, not for a stretch of time or a part of the whole. */
	public boolean total() {
		return this.total;
	}

	public String stance() {
		return this.stance;
	}

	public String status() {
		return this.status;
	}

	public @Nullable LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

}
