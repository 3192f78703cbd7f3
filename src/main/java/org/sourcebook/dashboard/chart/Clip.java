package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an outline at the edges of a box (Sutherland and Hodgman).
 */
final class Clip {

	private Clip() {
	}

	/** What of an outline lies within a box: points with x and y by turns, or none. */
	static double[] to(Box box, double[] outline) {
		List<double[]> points = new ArrayList<>();
		for (int i = 0; i < outline.length; i += 2) {
			points.add(new double[] { outline[i], outline[i + 1] });
		}
		points = cut(points, 0, box.left(), 1);
		points = cut(points, 0, box.right(), -1);
		points = cut(points, 1, box.top(), 1);
		points = cut(points, 1, box.bottom(), -1);
		double[] kept = new double[2 * points.size()];
		for (int i = 0; i < points.size(); i++) {
			kept[2 * i] = points.get(i)[0];
			kept[2 * i + 1] = points.get(i)[1];
		}
		return kept;
	}

	/** An outline without the points that lie nearer than that to the one before. */
	static double[] thin(double[] outline, double least) {
		double[] kept = new double[outline.length];
		int length = 0;
		for (int i = 0; i < outline.length; i += 2) {
			if (length == 0 || Math.hypot(outline[i] - kept[length - 2], outline[i + 1] - kept[length - 1]) >= least) {
				kept[length++] = Math.round(outline[i] * 10) / 10.0;
				kept[length++] = Math.round(outline[i + 1] * 10) / 10.0;
			}
		}
		return Arrays.copyOf(kept, length);
	}

	/** Keeps what lies on one side of a line along an axis. */
	private static List<double[]> cut(List<double[]> points, int axis, double at, int side) {
		List<double[]> kept = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			double[] one = points.get(i);
			double[] next = points.get((i + 1) % points.size());
			boolean inside = (one[axis] - at) * side >= 0;
			if (inside) {
				kept.add(one);
			}
			if (inside != (next[axis] - at) * side >= 0) {
				double share = (at - one[axis]) / (next[axis] - one[axis]);
				kept.add(new double[] { one[0] + share * (next[0] - one[0]), one[1] + share * (next[1] - one[1]) });
			}
		}
		return kept;
	}

}
