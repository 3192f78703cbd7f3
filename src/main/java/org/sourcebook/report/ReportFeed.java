package org.sourcebook.report;

import java.util.ArrayList;
import java.util.List;

import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Links;
import org.springframework.stereotype.Component;

/**
 * Tells of reports as feeds do.
 */
@Component
class ReportFeed {

	/** The members it tells of. */
	static final Fields FIELDS = Fields.parse(
			"id,status,publisher,url,published,language,title,headline,summary,storylines,note,withdrawn",
			ReportView.class);

	private final Recordings recordings;

	ReportFeed(Recordings recordings) {
		this.recordings = recordings;
	}

	Feed of(List<ReportView> reports, View view, Registry registry) {
		return this.recordings.feed(Report.class, reports,
				(report) -> new Recordings.Told(report.id(), report.id(), report.published().latest()),
				ReportFeed::entry, view, registry);
	}

	private static FeedEntry entry(ReportView report, Recorded recorded) {
		return new FeedEntry("reports/" + recorded.firstId(), recorded.published(), recorded.updated(),
				Recorded.title(report.status(), report.title()), paragraphs(report, recorded),
				Links.toRecord("reports", report.id()), report.url(),
				recorded.tags(report.status(), report.storylines().stream().map(NamedId::id)));
	}

	private static List<String> paragraphs(ReportView report, Recorded recorded) {
		List<String> paragraphs = new ArrayList<>();
		if (report.withdrawn() != null) {
			paragraphs.add(report.withdrawn().told());
		}
		if (report.summary() != null) {
			paragraphs.add(report.summary());
		}
		paragraphs.add("Publisher: %s. Published: %s. Language: %s.".formatted(report.publisher().name(),
				DateWords.of(report.published().edtf()), report.language()));
		if (report.headline() != null) {
			paragraphs.add("Published headline: " + report.headline());
		}
		if (report.note() != null) {
			paragraphs.add("Our remark: " + report.note());
		}
		paragraphs.addAll(recorded.told());
		return paragraphs;
	}

}
