package org.sourcebook.report;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.DateView;

/**
 * A report as its claims and estimates refer to it.
 *
 * @param id its id
 * @param title our title
 * @param publisher who published it
 * @param url where it was published
 * @param published when it was published
 */
public record ReportHead(String id, String title, NamedId publisher, String url, DateView published) {

	/** The columns of a record that stands in a report. */
	public static void columns(ColumnGroup<ReportHead> report) {
		report.id("report", "the report it stands in", ReportHead::id)
			.text("report_title", "our title of the report", ReportHead::title)
			.named("publisher", "who published the report", ReportHead::publisher)
			.url("url", "where the report was published", ReportHead::url)
			.date("published", "when the report was published", ReportHead::published);
	}

}
