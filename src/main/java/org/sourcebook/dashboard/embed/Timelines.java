package org.sourcebook.dashboard.embed;

import java.util.ArrayList;
import java.util.List;

import org.sourcebook.dashboard.chart.Happening;
import org.sourcebook.dashboard.chart.TimelineChart;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.timeline.MomentView;

import org.springframework.util.StringUtils;

/**
 * Makes charts of what was said, denied and expected when.
 */
public final class Timelines {

	private static final List<String> LANES = List.of("Said", "Denied", "Expected", "About");

	private Timelines() {
	}

	/**
	 * The chart of some moments.
	 * @param listed how many of them stand in the list below it
	 */
	public static TimelineChart of(String title, List<MomentView> moments, int listed) {
		List<Happening> happenings = new ArrayList<>();
		for (MomentView moment : moments) {
			boolean isListed = happenings.size() < listed;
			happenings.add(new Happening(StringUtils.capitalize(moment.what()),
					new Bounds(moment.date().earliest(), moment.date().latest()),
					isListed ? "#" + TimelineMonth.id(moment.date().earliest()) : null));
		}
		return new TimelineChart(title, LANES, happenings);
	}

}
