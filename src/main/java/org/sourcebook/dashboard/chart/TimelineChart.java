package org.sourcebook.dashboard.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * What happened when, in a lane for each kind: a dot for everything that is dated within
 * a month, stacked over the month, so that no day is drawn that nobody stated and a dense
 * month is a tall one; a line for what may be of several months.
 *
 * @param title what it shows
 * @param lanes the kinds, from the top
 * @param happenings what happened
 */
public record TimelineChart(String title, List<String> lanes, List<Happening> happenings) {

	private static final double NARROW = 520;

	private static final int MONTHS_AT_MOST = 240;

	/** The chart, laid out for a certain width. */
	public Drawing draw(double width) {
		double type = (width < NARROW) ? 11.5 : 12.5;
		YearMonth first = edge(true);
		YearMonth last = edge(false);
		List<Node> nodes = new ArrayList<>();
		List<Drawing.Link> links = new ArrayList<>();
		double y = 0;
		if (first != null && last != null) {
			TimeScale time = new TimeScale(first.atDay(1), last.atEndOfMonth(), 2, width - 2);
			double most = this.lanes.stream().mapToDouble((lane) -> most(lane)).max().orElse(1);
			double dot = dot(time, most);
			int tint = Tint.BODY1.ordinal();
			for (String lane : this.lanes) {
				List<Happening> there = in(lane);
				if (!there.isEmpty()) {
					Lane drawn = Lane.draw(time, there, y, dot, Tint.values()[tint], type,
							"%s: %,d".formatted(lane, there.size()));
					nodes.add(Group.of("lane", drawn.nodes()));
					links.addAll(drawn.links());
					y = drawn.bottom() + type * 1.2;
				}
				tint++;
			}
			nodes.add(Group.of("axis", axis(time, y, width, type)));
			y += type * 3.2;
		}
		else {
			y = type * 2;
			nodes.add(new Words("Nothing on record", 0, y, type + 2, false, Anchor.START, Tint.MUTED));
		}
		return new Drawing(width, Math.ceil(y + 4), this.title, description(), nodes, links, List.of());
	}

	/** The largest dot with which the densest month is no higher than a hand. */
	private static double dot(TimeScale time, double most) {
		double month = (time.end(time.last()) - time.start(time.first()))
				/ Math.max(1, (time.last().toEpochDay() - time.first().toEpochDay() + 1) / 30.4);
		for (double dot : new double[] { 8, 7, 6, 5, 4 }) {
			double across = Math.max(1, Math.floor((month - 2) / dot));
			if (Math.ceil(most / across) * dot <= 110) {
				return dot;
			}
		}
		return 3;
	}

	private double most(String lane) {
		Map<YearMonth, Long> counts = in(lane).stream()
			.flatMap((happening) -> Stream.ofNullable(month(happening)))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
	}

	private List<Happening> in(String lane) {
		return this.happenings.stream().filter((happening) -> happening.lane().equals(lane)).toList();
	}

	/** The month within which it is, or null if it may be of several. */
	static @Nullable YearMonth month(Happening happening) {
		YearMonth from = (happening.date().earliest() != null) ? YearMonth.from(happening.date().earliest()) : null;
		YearMonth to = (happening.date().latest() != null) ? YearMonth.from(happening.date().latest()) : null;
		return (from != null && from.equals(to)) ? from : null;
	}

	/**
	 * The first or last month something is within; what may be of several is cut there.
	 */
	private @Nullable YearMonth edge(boolean first) {
		YearMonth edge = null;
		for (Happening happening : this.happenings) {
			YearMonth month = month(happening);
			if (month != null && (edge == null || (first ? month.isBefore(edge) : month.isAfter(edge)))) {
				edge = month;
			}
		}
		if (edge != null && !first) {
			YearMonth start = edge(true);
			YearMonth most = (start != null) ? start.plusMonths(MONTHS_AT_MOST) : edge;
			return edge.isAfter(most) ? most : edge;
		}
		return edge;
	}

	private static List<Node> axis(TimeScale time, double y, double width, double type) {
		List<Node> nodes = new ArrayList<>();
		nodes.add(new Line(0, y, width, y, Ink.line(Tint.MUTED, 1)));
		for (TimeScale.Tick tick : time.ticks()) {
			nodes.add(new Line(tick.x(), y, tick.x(), y + 5, Ink.line(Tint.MUTED, 1)));
			if (tick.x() + Typeface.width(tick.label(), type, false) <= width) {
				nodes.add(new Words(tick.label(), tick.x(), y + type * 1.5, type, false, Anchor.START, Tint.MUTED));
				if (!tick.year().isEmpty()) {
					nodes.add(new Words(tick.year(), tick.x(), y + type * 2.8, type, true, Anchor.START, Tint.MUTED));
				}
			}
		}
		return nodes;
	}

	private String description() {
		String counts = this.lanes.stream()
			.map((lane) -> "%,d %s".formatted(in(lane).size(), lane.toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining(", "));
		return "%s: %s.".formatted(this.title, counts);
	}

}
