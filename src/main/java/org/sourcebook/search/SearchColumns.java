package org.sourcebook.search;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of a search in all collections.
 */
@Configuration(proxyBeanMethods = false)
class SearchColumns {

	@Bean
	Columns<HitView> columnsOfSearch() {
		return new Columns<>("search", HitView.class)
			.members((hit) -> hit.word("collection", "the collection of the record", HitView::collection)
				.id("id", "the id of the record", HitView::id)
				.text("label", "its name, title or text; of an estimate the text of its claim", HitView::label)
				.url("href", "its path", HitView::href)
				.number("tier", "rank", "how well it fits: from 1 for the best to 5", HitView::tier))
			.member("matches", HitView::matches, MatchView::columns);
	}

}
