package org.sourcebook.dashboard.chart;

import java.util.List;
import java.util.Objects;

import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Outline;

/**
 * The shape that stands for a body, so that nobody needs to tell colours apart. All are
 * about equally large to the eye.
 */
enum Symbol {

	CIRCLE, SQUARE, DIAMOND, TRIANGLE, CROSS, STAR,

	/** For all others. */
	RING,

	/** For what is no point: the circle in which it lies. */
	AREA;

	private static final double[] SQUARE_POINTS = { -0.88, -0.88, 0.88, -0.88, 0.88, 0.88, -0.88, 0.88 };

	private static final double[] DIAMOND_POINTS = { 0, -1.28, 1.28, 0, 0, 1.28, -1.28, 0 };

	private static final double[] TRIANGLE_POINTS = { 0, -1.2, 1.2, 0.92, -1.2, 0.92 };

	private static final double[] CROSS_POINTS = { -0.42, -1.2, 0.42, -1.2, 0.42, -0.42, 1.2, -0.42, 1.2, 0.42, 0.42,
			0.42, 0.42, 1.2, -0.42, 1.2, -0.42, 0.42, -1.2, 0.42, -1.2, -0.42, -0.42, -0.42 };

	private static final double[] STAR_POINTS = star();

	/** The shape around a point. */
	Node at(double x, double y, double size, Ink ink) {
		return switch (this) {
			case CIRCLE -> new Circle(x, y, size, ink);
			case RING -> new Circle(x, y, size * 0.78, ink);
			case AREA -> Group.of("area", List.of(new Circle(x, y, size * 1.2, ink.faint(0.16)),
					new Circle(x, y, size * 1.2, Ink.line(Objects.requireNonNull(ink.fill()), 1).dashed(true))));
			case SQUARE -> outline(SQUARE_POINTS, x, y, size, ink);
			case DIAMOND -> outline(DIAMOND_POINTS, x, y, size, ink);
			case TRIANGLE -> outline(TRIANGLE_POINTS, x, y, size, ink);
			case CROSS -> outline(CROSS_POINTS, x, y, size, ink);
			case STAR -> outline(STAR_POINTS, x, y, size, ink);
		};
	}

	private static Node outline(double[] shape, double x, double y, double size, Ink ink) {
		double[] points = new double[shape.length];
		for (int i = 0; i < shape.length; i += 2) {
			points[i] = x + shape[i] * size;
			points[i + 1] = y + shape[i + 1] * size;
		}
		return new Outline(List.of(points), true, ink);
	}

	private static double[] star() {
		double[] points = new double[20];
		for (int i = 0; i < 10; i++) {
			double reach = (i % 2 == 0) ? 1.42 : 0.62;
			points[2 * i] = reach * Math.sin(Math.PI * i / 5);
			points[2 * i + 1] = -reach * Math.cos(Math.PI * i / 5);
		}
		return points;
	}

}
