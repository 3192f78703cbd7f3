package org.sourcebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report, read only where they are shown.
 */
@Entity
@Immutable
@Table(name = "report")
public class ReportWords {

	@Id
	private long pk;

	private String url = "";

	private String title = "";

	private @Nullable String headline;

	private @Nullable String summary;

	private @Nullable String archivedUrl;

	private @Nullable String checkedBy;

	private @Nullable String note;

	private @Nullable String withdrawnReason;

	protected ReportWords() {
	}

	public long pk() {
		return this.pk;
	}

	public String url() {
		return this.url;
	}

	public String title() {
		return this.title;
	}

	public @Nullable String headline() {
		return this.headline;
	}

	public @Nullable String summary() {
		return this.summary;
	}

	public @Nullable String archivedUrl() {
		return this.archivedUrl;
	}

	public @Nullable String checkedBy() {
		return this.checkedBy;
	}

	public @Nullable String note() {
		return this.note;
	}

	public @Nullable String withdrawnReason() {
		return this.withdrawnReason;
	}

}
