package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * Explains a chart: which shape stands for whom, and what else is to be known to read it.
 */
final class Key {

	private final List<Node> nodes = new ArrayList<>();

	private final List<Drawing.Toggle> toggles = new ArrayList<>();

	private double bottom;

	/**
	 * The shapes of the bodies, in lines from the top left.
	 * @param line how high a line is
	 */
	static Key bodies(List<Bodies.Body> bodies, double left, double width, double type, double line) {
		Key key = new Key();
		double x = left;
		double y = line / 2 + type * 0.35;
		for (Bodies.Body body : bodies) {
			String name = Typeface.cut(body.name(), type, false, width - 26);
			double wide = 17 + Typeface.width(name, type, false) + 16;
			if (x > left && x + wide - 6 > left + width) {
				x = left;
				y += line;
			}
			key.nodes.add(body.symbol().at(x + 8, y - type * 0.35, 5, Ink.fill(body.tint())));
			key.nodes.add(new Words(name, x + 17, y, type, false, Anchor.START, Tint.INK));
			key.toggles.add(new Drawing.Toggle(body.tint().word(), name,
					new Box(x, y - type * 0.35 - line / 2 + 1, wide - 6, line - 2)));
			x += wide;
		}
		key.bottom = y + type * 0.5;
		return key;
	}

	/** What is to be known to read the marks, in as many lines as it takes. */
	static Key reading(Plot plot, List<Placed> placed, boolean envelope, double left, double top, double width,
			double type) {
		List<Mark> marks = placed.stream().map(Placed::mark).toList();
		List<String> parts = new ArrayList<>();
		if (marks.stream().anyMatch(Mark::isOpen)) {
			parts.add("arrow: no bound was stated on that side");
		}
		if (marks.stream().anyMatch((mark) -> !mark.isOpen() && !mark.isFigure())) {
			parts.add("bar: from the lower to the upper bound");
		}
		List<Placed> across = placed.stream()
			.filter((one) -> !one.mark().is(Trait.STRETCH) && !one.mark().isOfOneDay())
			.toList();
		if (!across.isEmpty()) {
			parts.add("line across%s: some day within".formatted(
					across.stream().anyMatch((one) -> one.reach().height() > 0) ? ", or pale box about a bar" : ""));
		}
		if (across.stream()
			.anyMatch((one) -> one.reach().left() < plot.room().left() - 0.01
					|| one.reach().right() > plot.room().right() + 0.01 || one.mark().date().earliest() == null
					|| one.mark().date().latest() == null)) {
			parts.add("‹ or › at its end: days go on beyond the chart");
		}
		Arrays.stream(Trait.values())
			.filter((trait) -> marks.stream().anyMatch((mark) -> mark.is(trait)))
			.forEach((trait) -> parts.add(trait.words()));
		if (envelope) {
			parts.add(
					"shaded: from the lowest to the highest bound of all current totals, a line where both are the same, a comb where the other end is open");
		}
		if (placed.stream().anyMatch(Placed::isAside)) {
			parts.add("symbols that would hide one another stand side by side, off their day");
		}
		Key key = new Key();
		key.bottom = top;
		if (!parts.isEmpty()) {
			String text = String.join("; ", parts) + ".";
			String sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
			for (String line : Typeface.wrap(sentence, type, false, width)) {
				key.bottom += type * 1.35;
				key.nodes.add(new Words(line, left, key.bottom, type, false, Anchor.START, Tint.MUTED));
			}
		}
		return key;
	}

	List<Node> nodes() {
		return this.nodes;
	}

	/** Where each body stands. */
	List<Drawing.Toggle> toggles() {
		return this.toggles;
	}

	/** Where it ends. */
	double bottom() {
		return this.bottom;
	}

}
