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
 * where both were stated, and only the edge that was where the other is open.
 */
final class EnvelopeDrawing {

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
			if (lower != null && upper != null) {
				nodes.add(new Rectangle(Box.between(left, plot.numbers().y(upper), right, plot.numbers().y(lower)),
						Ink.filled(Tint.ENVELOPE, Tint.ENVELOPE, 1)));
			}
			else {
				for (BigDecimal edge : Stream.of(lower, upper).filter(Objects::nonNull).toList()) {
					double y = plot.numbers().y(edge);
					nodes.add(new Line(left, y, right, y, Ink.line(Tint.ENVELOPE, 3)));
				}
			}
		}
		return nodes;
	}

}
