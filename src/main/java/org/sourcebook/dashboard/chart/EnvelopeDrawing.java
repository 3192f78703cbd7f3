package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Rectangle;

/**
 * Draws how far all totals together reached, behind the marks: shaded from edge to edge
 * where both were stated, a line where they are the same, or too close to see anything
 * between. Where one is open the other is a comb, with its teeth to the open side.
 */
final class EnvelopeDrawing {

	private static final double LINE = 3;

	private static final double TOOTH = 6;

	private static final double APART = 9;

	private EnvelopeDrawing() {
	}

	static List<Node> draw(Plot plot, List<Step> steps) {
		List<Node> nodes = new ArrayList<>();
		for (Step step : steps) {
			double left = Math.max(plot.time().start(step.from()), plot.room().left());
			double right = Math.min(plot.time().end(step.to()), plot.room().right());
			if (left >= right) {
				continue;
			}
			BigDecimal lower = step.lower();
			BigDecimal upper = step.upper();
			if (lower != null && upper != null && plot.numbers().y(lower) - plot.numbers().y(upper) > LINE) {
				nodes.add(new Rectangle(Box.between(left, plot.numbers().y(upper), right, plot.numbers().y(lower)),
						Ink.filled(Tint.ENVELOPE, Tint.ENVELOPE, 1)));
			}
			else {
				for (BigDecimal edge : Stream.of(lower, upper).filter(Objects::nonNull).limit(1).toList()) {
					double y = plot.numbers().y(edge);
					nodes.add(new Line(left, y, right, y, Ink.line(Tint.ENVELOPE, LINE)));
					if (lower == null || upper == null) {
						nodes.add(teeth(left, right, y, (lower == null) ? 1 : -1));
					}
				}
			}
		}
		return nodes;
	}

	private static Node teeth(double left, double right, double y, int side) {
		int count = Math.max(1, (int) ((right - left) / APART));
		double apart = (right - left) / count;
		List<double[]> teeth = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double x = left + (i + 0.5) * apart;
			teeth.add(new double[] { x, y, x, y + side * TOOTH });
		}
		return new Outline(teeth, false, Ink.line(Tint.ENVELOPE, 1.6));
	}

}
