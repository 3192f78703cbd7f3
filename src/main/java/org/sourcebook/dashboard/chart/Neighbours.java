package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Places that stand close together on a map.
 */
final class Neighbours {

	private Neighbours() {
	}

	/**
	 * The places in groups: each stands near at least one other of its own group, and
	 * near none of another.
	 * @param near up to which distance two places are near one another
	 */
	static List<List<PlaceMark>> of(Viewport view, List<PlaceMark> places, double near) {
		List<List<PlaceMark>> groups = new ArrayList<>();
		for (PlaceMark place : places) {
			List<PlaceMark> joined = new ArrayList<>(List.of(place));
			groups.removeIf((group) -> {
				boolean touches = group.stream().anyMatch((other) -> distance(view, place, other) <= near);
				return touches && joined.addAll(group);
			});
			groups.add(joined);
		}
		return groups;
	}

	private static double distance(Viewport view, PlaceMark one, PlaceMark other) {
		return Math.hypot(view.x(one) - view.x(other), view.y(one) - view.y(other));
	}

}
