package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * The lines marks are read by, with what they say.
 */
final class Axes {

	/** What is said of a scale on which equal steps multiply. */
	static final String LOGARITHMIC = " (logarithmic scale)";

	private Axes() {
	}

	/** A number with its thousands set apart. */
	static String number(BigDecimal number) {
		return String.format(Locale.ROOT, "%,.0f", number);
	}

	static List<Node> draw(Plot plot, String unit) {
		List<Node> nodes = new ArrayList<>();
		Box room = plot.room();
		double type = plot.type();
		String what = plot.numbers().isLogarithmic() ? unit + LOGARITHMIC : unit;
		List<String> lines = Typeface.wrap(what, type, false, room.right());
		for (int i = 0; i < lines.size(); i++) {
			double y = room.top() - type * (0.9 + 1.3 * (lines.size() - 1 - i));
			nodes.add(new Words(lines.get(i), 0, y, type, false, Anchor.START, Tint.MUTED));
		}
		for (BigDecimal tick : plot.numbers().ticks()) {
			double y = plot.numbers().y(tick);
			boolean base = tick.signum() == 0;
			nodes.add(new Line(room.left(), y, room.right(), y, Ink.line(base ? Tint.MUTED : Tint.GRID, 1)));
			nodes.add(new Words(number(tick), room.left() - 6, y + type * 0.35, type, false, Anchor.END, Tint.MUTED));
		}
		time(plot, nodes);
		return nodes;
	}

	private static void time(Plot plot, List<Node> nodes) {
		Box room = plot.room();
		double type = plot.type();
		for (TimeScale.Tick tick : plot.time().ticks()) {
			nodes.add(new Line(tick.x(), room.bottom(), tick.x(), room.bottom() + 5, Ink.line(Tint.MUTED, 1)));
			double y = room.bottom() + type * 1.5;
			double half = Typeface.width(tick.label(), type, false) / 2;
			double x = Math.min(tick.x(), room.right() + 6 - half);
			nodes.add(new Words(tick.label(), x, y, type, false, Anchor.MIDDLE, Tint.MUTED));
			if (!tick.year().isEmpty()) {
				nodes.add(new Words(tick.year(), x, y + type * 1.3, type, true, Anchor.MIDDLE, Tint.MUTED));
			}
		}
	}

}
