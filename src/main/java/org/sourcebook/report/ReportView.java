package org.sourcebook.report;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.Marks;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.ReadFrom;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A report, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param publisher who published it
 * @param url where
 * @param published when; a fuzzy date means some day within
 * @param language its language, as a language tag
 * @param title our title
 * @param headline the published headline, where it is on record
 * @param summary our summary
 * @param readFrom whether the full text or an excerpt was read
 * @param archived an archived copy
 * @param checked who compared the record with the report, and when
 * @param storylines the storylines it belongs to
 * @param note our remark
 * @param claims its claims
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
public record ReportView(String id, @Words(of = Status.class) String status, NamedId publisher, String url,
		DateView published, String language, String title, @Nullable String headline, @Nullable String summary,
		@Words(of = ReadFrom.class) String readFrom, @Nullable ArchivedView archived, @Nullable CheckedView checked,
		List<NamedId> storylines, @Nullable String note, @Nullable CountLink claims, @Nullable Integer recordedIn,
		int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {

	/** This report with marks in the texts it was found by. */
	ReportView matching(Marks marks) {
		Marks.Row row = marks.row()
			.text("title", this.title)
			.text("headline", this.headline)
			.text("summary", this.summary)
			.name("publisher.name", RegistryKind.PUBLISHERS, this.publisher.id(), this.publisher.name());
		return new ReportView(this.id, this.status, this.publisher, this.url, this.published, this.language, this.title,
				this.headline, this.summary, this.readFrom, this.archived, this.checked, this.storylines, this.note,
				this.claims, this.recordedIn, this.version, this.withdrawn, row.matches());
	}

	/**
	 * An archived copy.
	 *
	 * @param url where it is
	 * @param date the day it was made
	 */
	public record ArchivedView(String url, LocalDate date) {
	}

	/**
	 * Who compared the record with the report, and when.
	 *
	 * @param date the day
	 * @param by the initials of who did
	 */
	public record CheckedView(LocalDate date, String by) {
	}

}
