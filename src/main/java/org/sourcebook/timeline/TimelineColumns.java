package org.sourcebook.timeline;

import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.SpeakerView;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.report.ReportHead;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of the timeline.
 */
@Configuration(proxyBeanMethods = false)
class TimelineColumns {

	private static final String UNIT = "see unit";

	@Bean
	Columns<MomentView> columnsOfTimeline() {
		return new Columns<>("timeline", MomentView.class)
			.members((moment) -> moment
				.id("id", "the id of the claim or estimate, and which of its dates it is", MomentView::id)
				.date("date", "the date", MomentView::date)
				.word("what",
						"whether something was said on the date or denied, is about it (about), or was expected of it",
						MomentView::what)
				.id("claim", "the claim", MomentView::claim)
				.word("kind", "what the claim does", MomentView::kind)
				.text("text", "the claim in our own words", MomentView::text))
			.member("source", MomentView::source, SpeakerView::columns)
			.member("estimate", MomentView::estimate, TimelineColumns::number)
			.member("report", MomentView::report, ReportHead::columns);
	}

	private static void number(ColumnGroup<NumberView> number) {
		number.id("estimate", "the number that was expected; empty where it is about the whole claim", NumberView::id)
			.id("metric", "what it counts", (view) -> view.metric().id())
			.text("unit", "its unit, in words", (view) -> view.metric().unit())
			.word("qualifier", "how the source put it", NumberView::qualifier)
			.number("figure", UNIT, "the number as stated; empty where there is none", NumberView::figure)
			.number("lower", UNIT, "the lower bound the words state; empty where none is stated",
					(view) -> view.bounds().lower())
			.number("upper", UNIT, "the upper bound the words state; empty where none is stated",
					(view) -> view.bounds().upper());
	}

}
