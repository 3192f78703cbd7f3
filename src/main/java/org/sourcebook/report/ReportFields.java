package org.sourcebook.report;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Fields;

/**
 * Puts a report's JSON together.
 */
final class ReportFields {

	private ReportFields() {
	}

	/** Whether any member that holds words is wanted. */
	static boolean needsWords(Fields fields) {
		return Stream.of("url", "title", "headline", "summary", "archived", "checked", "note", "withdrawn")
			.anyMatch(fields::has);
	}

	static ReportView view(Report report, @Nullable ReportWords words, NamedId publisher, List<NamedId> storylines,
			@Nullable CountLink claims) {
		String archivedUrl = (words != null) ? words.archivedUrl() : null;
		String checkedBy = (words != null) ? words.checkedBy() : null;
		return new ReportView(report.id(), report.status(), publisher, (words != null) ? words.url() : "",
				DateView.of(report.published(), report.publishedEarliest(), report.publishedLatest()),
				report.language(), (words != null) ? words.title() : "", (words != null) ? words.headline() : null,
				(words != null) ? words.summary() : null, report.readFrom(),
				(archivedUrl != null && report.archivedOn() != null)
						? new ReportView.ArchivedView(archivedUrl, report.archivedOn()) : null,
				(checkedBy != null && report.checkedOn() != null)
						? new ReportView.CheckedView(report.checkedOn(), checkedBy) : null,
				storylines, (words != null) ? words.note() : null, claims, View.recordedIn(report.since()),
				report.version(),
				WithdrawnView.of(report.withdrawnOn(), (words != null) ? words.withdrawnReason() : null), null);
	}

}
