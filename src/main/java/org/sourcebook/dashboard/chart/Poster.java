package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * A drawing that stands alone: with a heading, what it is about, and where it is from.
 *
 * @param heading what it shows
 * @param about what is to be known of that
 * @param source where it is from, and as of when
 */
public record Poster(String heading, String about, String source) {

	private static final double MARGIN = 24;

	private static final double LARGE = 22;

	private static final double MEDIUM = 13.5;

	private static final double SMALL = 11.5;

	/** How wide the drawing within a poster is. */
	public static double within(double width) {
		return width - 2 * MARGIN;
	}

	/** The drawing with all that around it. */
	public Drawing around(Drawing drawing) {
		List<Node> nodes = new ArrayList<>();
		double y = lines(nodes, this.heading, MARGIN, LARGE, true, Tint.INK, drawing.width());
		y = lines(nodes, this.about, y + 4, MEDIUM, false, Tint.MUTED, drawing.width()) + 18;
		nodes.add(new Group("drawing", "", MARGIN, y, drawing.nodes()));
		y = lines(nodes, this.source, y + drawing.height() + 10, SMALL, false, Tint.MUTED, drawing.width());
		return new Drawing(drawing.width() + 2 * MARGIN, Math.ceil(y + MARGIN * 0.8), this.heading,
				drawing.description(), nodes, List.of(), List.of());
	}

	private static double lines(List<Node> nodes, String text, double top, double size, boolean strong, Tint tint,
			double width) {
		double y = top;
		if (!text.isEmpty()) {
			for (String line : Typeface.wrap(text, size, strong, width)) {
				y += size * 1.3;
				nodes.add(new Words(Typeface.cut(line, size, strong, width), MARGIN, y, size, strong, Anchor.START,
						tint));
			}
		}
		return y;
	}

}
