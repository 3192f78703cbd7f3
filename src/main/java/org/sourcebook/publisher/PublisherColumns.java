package org.sourcebook.publisher;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of publishers.
 */
@Configuration(proxyBeanMethods = false)
class PublisherColumns {

	@Bean
	Columns<PublisherView> columnsOfPublishers() {
		return new Columns<>("publishers", PublisherView.class)
			.members((publisher) -> publisher.id("id", "its id", PublisherView::id)
				.word("status", "current or withdrawn", PublisherView::status)
				.text("name", "its name", PublisherView::name)
				.word("country", "the country, as ISO 3166-1 alpha-2", PublisherView::country)
				.text("website", "the host of its site", PublisherView::website)
				.word("language", "the language it mostly publishes in", PublisherView::language)
				.named("source", "the source of the same name", PublisherView::source)
				.count("reports", "reports", "how many reports it has in the record", PublisherView::reports)
				.count("claims", "claims", "how many claims are in them", PublisherView::claims)
				.text("note", "our remark", PublisherView::note)
				.list("formerly", "its earlier ids", PublisherView::formerly)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						PublisherView::recordedIn)
				.number("version", "versions", "how often it was recorded", PublisherView::version))
			.member("withdrawn", PublisherView::withdrawn, WithdrawnView::columns)
			.member("matches", PublisherView::matches, MatchView::columns);
	}

}
