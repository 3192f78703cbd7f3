package org.sourcebook.claim;

import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of what curators wrote down of two claims.
 */
@Configuration(proxyBeanMethods = false)
class StatedRelationColumns {

	private static final SideColumns ONE = SideColumns.of("one");

	private static final SideColumns OTHER = SideColumns.of("other");

	@Bean
	Columns<StatedRelationView> columnsOfStatedRelations() {
		return new Columns<>("stated-relations", StatedRelationView.class)
			.members((row) -> row.text("id", "the ids of both claims, and the kind", StatedRelationView::id)
				.word("kind", "what the claim of side one does to that of side other", StatedRelationView::kind)
				.bool("internal", "whether both claims are of one body", StatedRelationView::internal))
			.member("one", StatedRelationView::one, ONE::addWhole)
			.member("other", StatedRelationView::other, OTHER::addWhole)
			.members((row) -> row.day("first", "the first day on which both were published", StatedRelationView::first))
			.member("days", StatedRelationView::days,
					(days) -> days
						.number("least_days", "days", "how many days after the other claim the one was said, at least",
								DaysView::least)
						.number("most_days", "days", "the same at most; empty where a date is open", DaysView::most));
	}

}
