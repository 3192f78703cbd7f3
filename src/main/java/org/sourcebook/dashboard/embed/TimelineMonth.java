package org.sourcebook.dashboard.embed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.timeline.MomentView;

/**
 * A month of the list below a timeline: what is of it, and what begins in it and may be
 * of later ones.
 *
 * @param id the fragment that leads to it
 * @param name the month in words
 * @param rows its lines, the earliest first
 */
record TimelineMonth(String id, String name, List<TimelineRow> rows) {

	/** The months of moments that are sorted by date. */
	static List<TimelineMonth> of(List<MomentView> moments, EmbedAddress address) {
		List<TimelineMonth> months = new ArrayList<>();
		String last = "";
		for (MomentView moment : moments) {
			LocalDate first = moment.date().earliest();
			String id = id(first);
			if (!id.equals(last)) {
				String name = (first != null) ? DateWords.of(YearMonth.from(first).toString()) : "No earliest day";
				months.add(new TimelineMonth(id, name, new ArrayList<>()));
				last = id;
			}
			months.get(months.size() - 1).rows().add(TimelineRow.of(moment, address));
		}
		return months;
	}

	/** The fragment that leads to the month of a day. */
	static String id(@Nullable LocalDate day) {
		return (day != null) ? "month-" + YearMonth.from(day) : "month-open";
	}

}
