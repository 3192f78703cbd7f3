package org.sourcebook.dashboard.embed;

import org.sourcebook.kernel.DateWords;
import org.sourcebook.timeline.MomentView;

/**
 * A line of the list below a timeline.
 *
 * @param date the date in words
 * @param what what there is to tell of it
 * @param who who said it
 * @param text the claim
 * @param href its page
 */
record TimelineRow(String date, String what, String who, String text, String href) {

	/** How the chart is to be read. */
	static final String HOW = "A dot for everything dated within a month, a line for what may be of several, with a tip where it goes on beyond the chart.";

	static TimelineRow of(MomentView moment, EmbedAddress address) {
		String date = moment.date().edtf();
		boolean happened = moment.what().equals("said") || moment.what().equals("denied");
		return new TimelineRow(happened ? DateWords.of(date) : DateWords.stretch(date), moment.what(),
				moment.source().name(), (moment.text() != null) ? moment.text() : "",
				address.record("claims", moment.claim()));
	}

}
