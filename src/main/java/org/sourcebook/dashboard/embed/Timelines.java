package org.sourcebook.dashboard.embed;

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

	/** The chart of some moments. */
	public static TimelineChart of(String title, List<MomentView> moments) {
		return new TimelineChart(title, LANES,
				moments.stream()
					.map((moment) -> new Happening(StringUtils.capitalize(moment.what()),
							new Bounds(moment.date().earliest(), moment.date().latest())))
					.toList());
	}

}
