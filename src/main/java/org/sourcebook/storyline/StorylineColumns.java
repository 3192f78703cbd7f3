package org.sourcebook.storyline;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of storylines.
 */
@Configuration(proxyBeanMethods = false)
class StorylineColumns {

	@Bean
	Columns<StorylineView> columnsOfStorylines() {
		return new Columns<>("storylines", StorylineView.class)
			.members((storyline) -> storyline.id("id", "its id", StorylineView::id)
				.word("status", "current or withdrawn", StorylineView::status)
				.text("name", "its name", StorylineView::name)
				.text("rule", "which reports belong", StorylineView::rule)
				.list("languages", "the languages that were searched", StorylineView::languages)
				.date("period", "the time it covers", StorylineView::period)
				.day("searched", "the day it was last searched, where that is on record", StorylineView::searched)
				.count("reports", "reports", "how many reports belong to it", StorylineView::reports)
				.count("claims", "claims", "how many claims are in them", StorylineView::claims)
				.count("estimates", "estimates", "how many estimates are in them", StorylineView::estimates)
				.text("note", "our remark", StorylineView::note)
				.list("formerly", "its earlier ids", StorylineView::formerly)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						StorylineView::recordedIn)
				.number("version", "versions", "how often it was recorded", StorylineView::version))
			.member("withdrawn", StorylineView::withdrawn, WithdrawnView::columns)
			.member("matches", StorylineView::matches, MatchView::columns);
	}

}
