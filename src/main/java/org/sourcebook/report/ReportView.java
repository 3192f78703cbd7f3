package org.sourcebook.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.ReadFrom;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
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
 */
record ReportView(String id, @Words(of = Status.class) String status, NamedId publisher, String url, DateView published,
		String language, String title, @Nullable String headline, @Nullable String summary,
		@Words(of = ReadFrom.class) String readFrom, @Nullable ArchivedView archived, @Nullable CheckedView checked,
		List<NamedId> storylines, @Nullable String note, @Nullable CountLink claims, @Nullable Integer recordedIn,
		int version, @Nullable WithdrawnView withdrawn) {

	/**
	 * An archived copy.
	 *
	 * @param url where it is
	 * @param date the day it was made
	 */
	record ArchivedView(String url, LocalDate date) {
	}

	/**
	 * Who compared the record with the report, and when.
	 *
	 * @param date the day
	 * @param by the initials of who did
	 */
	record CheckedView(LocalDate date, String by) {
	}

}
