package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Rectangle;

/**
 * Draws how far all totals together reached, behind the marks: shaded from edge to edge
 * where both were stated, and only the edge that was where the other is open. Edges that
 * are the same, or too close to see anything between, are a line too.
 */
final class EnvelopeDrawing {

	private static final double LINE = 3;

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
				}
			}
		}
		return nodes;
	}

}
