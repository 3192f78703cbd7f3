package org.sourcebook.dashboard.chart;

/**
 * How SVG spells numbers and paths.
 */
final class SvgText {

	private SvgText() {
	}

	/** The path along the points of an outline. */
	static String path(Node.Outline outline) {
		StringBuilder path = new StringBuilder();
		for (double[] points : outline.pieces()) {
			for (int i = 0; i < points.length; i += 2) {
				path.append((i == 0) ? 'M' : 'L').append(number(points[i])).append(' ').append(number(points[i + 1]));
			}
			path.append(outline.closed() ? "Z" : "");
		}
		return path.toString();
	}

	/** A number with at most two decimals, and no more digits than it needs. */
	static String number(double number) {
		double rounded = Math.round(number * 100) / 100.0;
		return (rounded == Math.rint(rounded)) ? String.valueOf((long) rounded) : String.valueOf(rounded);
	}

}
