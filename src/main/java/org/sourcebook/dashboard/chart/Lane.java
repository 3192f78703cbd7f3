package org.sourcebook.dashboard.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Words;
import org.sourcebook.kernel.DateWords;

/**
 * A lane of a timeline.
 *
 * @param nodes what is drawn
 * @param links where its months lead
 * @param bottom where it ends
 */
record Lane(List<Node> nodes, List<Drawing.Link> links, double bottom) {

	private static final double ROW = 5;

	private static final double TIP = 2.4;

	private static final int ROWS = 8;

	/**
	 * Draws a lane.
	 * @param there what happened in it
	 * @param top where it begins
	 * @param dot how much room a dot takes
	 * @param heading what it is called
	 */
	static Lane draw(TimeScale time, List<Happening> there, double top, double dot, Tint tint, double type,
			String heading) {
		Map<YearMonth, List<Happening>> months = new HashMap<>();
		List<Happening> wide = new ArrayList<>();
		for (Happening happening : there) {
			YearMonth month = TimelineChart.month(happening);
			if (month != null && !month.atDay(1).isAfter(time.last())) {
				months.computeIfAbsent(month, (first) -> new ArrayList<>()).add(happening);
			}
			else {
				wide.add(happening);
			}
		}
		int high = 0;
		for (Map.Entry<YearMonth, List<Happening>> month : months.entrySet()) {
			high = Math.max(high, rows(time, month.getKey(), month.getValue().size(), dot));
		}
		double base = top + type * 1.6 + high * dot;
		List<Node> nodes = new ArrayList<>();
		nodes.add(new Words(heading, 0, top + type, type, true, Anchor.START, tint));
		List<Drawing.Link> links = new ArrayList<>();
		months.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((month) -> {
			stack(nodes, time, month.getKey(), month.getValue().size(), base, dot, tint);
			links.addAll(link(time, month.getKey(), month.getValue(), base, dot));
		});
		int before = nodes.size();
		int rows = lines(nodes, time, wide, base + ROW, tint);
		double bottom = base + rows * ROW + ((rows > 0) ? ROW : 0);
		int left = wide.size() - (nodes.size() - before);
		if (left > 0) {
			bottom += type * 1.2;
			nodes.add(new Words("and %,d more of several months".formatted(left), 0, bottom, type - 1, false,
					Anchor.START, Tint.MUTED));
		}
		return new Lane(nodes, links, bottom);
	}

	/** How many dots stand side by side over a month. */
	private static int across(TimeScale time, YearMonth month, double dot) {
		double width = time.end(month.atEndOfMonth()) - time.start(month.atDay(1)) - 2;
		return Math.max(1, (int) (width / dot));
	}

	private static int rows(TimeScale time, YearMonth month, int count, double dot) {
		return (int) Math.ceil(count / (double) across(time, month, dot));
	}

	/** The whole stack of a month leads where the first of its happenings leads. */
	private static List<Drawing.Link> link(TimeScale time, YearMonth month, List<Happening> there, double base,
			double dot) {
		String href = there.get(0).href();
		if (href == null) {
			return List.of();
		}
		double left = time.start(month.atDay(1));
		double height = rows(time, month, there.size(), dot) * dot;
		Box box = Box.between(left, base - Math.max(height + 2, 12), time.end(month.atEndOfMonth()), base + 2);
		String words = "%s, %s: %,d".formatted(there.get(0).lane(), DateWords.of(month.toString()), there.size());
		return List.of(new Drawing.Link(month.toString(), "month", href, words, box));
	}

	private static void stack(List<Node> nodes, TimeScale time, YearMonth month, int count, double base, double dot,
			Tint tint) {
		int across = across(time, month, dot);
		double left = time.start(month.atDay(1)) + 1;
		for (int i = 0; i < count; i++) {
			nodes.add(new Circle(left + (i % across + 0.5) * dot, base - (i / across + 0.5) * dot, dot * 0.42,
					Ink.fill(tint)));
		}
	}

	/** A line, with a tip at an end beyond which it goes on. */
	private static Node line(TimeScale time, Happening happening, double left, double right, double y, Ink ink) {
		List<double[]> pieces = new ArrayList<>(List.of(new double[] { left, y, right, y }));
		if (happening.date().sortEarliest().isBefore(time.first())) {
			pieces.add(new double[] { left + 3.5, y - TIP, left, y, left + 3.5, y + TIP });
		}
		if (happening.date().sortLatest().isAfter(time.last())) {
			pieces.add(new double[] { right - 3.5, y - TIP, right, y, right - 3.5, y + TIP });
		}
		return new Outline(pieces, false, ink);
	}

	/** Lines for what may be of several months, below one another where they overlap. */
	private static int lines(List<Node> nodes, TimeScale time, List<Happening> wide, double top, Tint tint) {
		List<Double> ends = new ArrayList<>();
		for (Happening happening : wide.stream()
			.sorted(Comparator.comparing((Happening one) -> one.date().sortEarliest())
				.thenComparing((one) -> one.date().sortLatest()))
			.toList()) {
			double left = (happening.date().sortEarliest().isBefore(time.first())) ? time.start(time.first())
					: time.start(happening.date().sortEarliest());
			double right = (happening.date().sortLatest().isAfter(time.last())) ? time.end(time.last())
					: time.end(happening.date().sortLatest());
			int row = 0;
			while (row < ends.size() && ends.get(row) > left) {
				row++;
			}
			if (right > left && row < ROWS) {
				if (row == ends.size()) {
					ends.add(right);
				}
				ends.set(row, right + 2);
				double y = top + row * ROW;
				nodes.add(line(time, happening, left, right, y, Ink.line(tint, 1.6).faint(0.75)));
			}
		}
		return ends.size();
	}

}
