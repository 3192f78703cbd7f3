package org.sourcebook.report;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A report belongs to a storyline.
 */
@Entity
@Immutable
@Table(name = "report_storyline")
public class ReportStoryline {

	@EmbeddedId
	private Key key = new Key(0, "");

	protected ReportStoryline() {
	}

	public long reportPk() {
		return this.key.reportPk();
	}

	public String storyline() {
		return this.key.storyline();
	}

	/** What a row is known by. */
	@Embeddable
	record Key(long reportPk, String storyline) implements Serializable {
	}

}
