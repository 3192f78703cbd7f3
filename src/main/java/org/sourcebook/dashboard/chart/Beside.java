package org.sourcebook.dashboard.chart;

import java.util.List;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * The places a label may have beside a point, the best first.
 */
final class Beside {

	private Beside() {
	}

	/**
	 * A text beside a point: to the right, to the left, above or below.
	 * @param away how far from the point it keeps
	 */
	static List<Words> point(String text, double x, double y, double away, double size, boolean strong, Tint tint) {
		double level = y + size * 0.34;
		double above = y - away - 2;
		double below = y + away + size * 0.8;
		return List.of(new Words(text, x + away, level, size, strong, Anchor.START, tint, true),
				new Words(text, x - away, level, size, strong, Anchor.END, tint, true),
				new Words(text, x, above, size, strong, Anchor.MIDDLE, tint, true),
				new Words(text, x, below, size, strong, Anchor.MIDDLE, tint, true),
				new Words(text, x - 4, above, size, strong, Anchor.START, tint, true),
				new Words(text, x + 4, above, size, strong, Anchor.END, tint, true),
				new Words(text, x - 4, below, size, strong, Anchor.START, tint, true),
				new Words(text, x + 4, below, size, strong, Anchor.END, tint, true));
	}

}
