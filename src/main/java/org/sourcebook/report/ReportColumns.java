package org.sourcebook.report;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.registry.NamedId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of reports.
 */
@Configuration(proxyBeanMethods = false)
class ReportColumns {

	@Bean
	Columns<ReportView> columnsOfReports() {
		return new Columns<>("reports", ReportView.class)
			.members((report) -> report.id("id", "its id", ReportView::id)
				.word("status", "current or withdrawn", ReportView::status)
				.named("publisher", "who published it", ReportView::publisher)
				.url("url", "where", ReportView::url)
				.date("published", "when; a fuzzy date means some day within", ReportView::published)
				.word("language", "its language, as a language tag", ReportView::language)
				.text("title", "our title", ReportView::title)
				.text("headline", "the published headline, where it is on record", ReportView::headline)
				.text("summary", "our summary", ReportView::summary)
				.word("read_from", "whether the full text or an excerpt was read", ReportView::readFrom))
			.member("archived", ReportView::archived,
					(copy) -> copy.url("archived_url", "an archived copy", ReportView.ArchivedView::url)
						.day("archived_on", "the day of the archived copy", ReportView.ArchivedView::date))
			.member("checked", ReportView::checked,
					(check) -> check
						.day("checked_on", "the day the record was compared with the report",
								ReportView.CheckedView::date)
						.text("checked_by", "who compared them", ReportView.CheckedView::by))
			.member("storylines", ReportView::storylines, (storylines) -> storylines
				.list("storylines", "the storylines it belongs to", (all) -> all.stream().map(NamedId::id).toList())
				.list("storylines_names", "the names of storylines", (all) -> all.stream().map(NamedId::name).toList()))
			.members((report) -> report.text("note", "our remark", ReportView::note)
				.count("claims", "claims", "how many claims it has", ReportView::claims)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						ReportView::recordedIn)
				.number("version", "versions", "how often it was recorded", ReportView::version))
			.member("withdrawn", ReportView::withdrawn, WithdrawnView::columns)
			.member("matches", ReportView::matches, MatchView::columns);
	}

}
