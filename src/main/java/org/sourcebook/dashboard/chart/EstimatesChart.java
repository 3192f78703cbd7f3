package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Words;
import org.sourcebook.kernel.DateWords;

/**
 * The chart of what was said about one metric: time to the right, numbers upwards, one
 * mark for every estimate.
 *
 * @param metric the name of the metric
 * @param unit what it counts
 * @param marks the estimates
 * @param envelope how far all totals reached, in time, or nothing
 */
public record EstimatesChart(String metric, String unit, List<Mark> marks, List<Step> envelope) {

	/** Below this width a chart is laid out for a narrow screen. */
	private static final double NARROW = 500;

	/**
	 * How high a line of the key is: as high as a finger needs, also in a narrow frame.
	 */
	private static final double KEY_LINE = 27;

	/** A date that may mean more days than these does not widen the axis. */
	private static final int WIDE_DAYS = 93;

	/** The chart, laid out for a certain width. */
	public Drawing draw(double width) {
		boolean small = width < NARROW;
		double type = small ? 11.5 : 12.5;
		List<Mark> drawn = this.marks.stream().filter(Mark::isDrawn).toList();
		if (drawn.isEmpty()) {
			return nothing(width, type);
		}
		Bodies bodies = new Bodies(drawn);
		Key who = Key.bodies(bodies.shown(), 0, width, type + 0.5, KEY_LINE);
		int lines = Typeface.wrap(this.unit + Axes.LOGARITHMIC, type, false, width).size();
		double top = (bodies.shown().isEmpty() ? 0 : who.bottom()) + type * (1.1 + 1.3 * lines);
		double bottom = top + (small ? 280 : Math.max(310, Math.min(440, width * 0.42)));
		Plot plot = plot(drawn, width, top, bottom, small);
		List<Placed> placed = Marks.place(plot, drawn, bodies);
		List<Node> nodes = new ArrayList<>();
		nodes.add(Group.of("key", who.nodes()));
		nodes.add(Group.of("axes", Axes.draw(plot, this.unit)));
		nodes.add(Group.of("envelope", EnvelopeDrawing.draw(plot, this.envelope)));
		placed.forEach((mark) -> nodes.addAll(mark.nodes()));
		nodes.add(Group.of("labels", List.copyOf(Labels.of(plot, placed))));
		Key how = Key.reading(plot, placed, !this.envelope.isEmpty(), 0, bottom + type * 3.4, width, type - 0.5);
		nodes.add(Group.of("reading", how.nodes()));
		return new Drawing(width, Math.ceil(how.bottom() + type * 0.5), this.metric, description(drawn, bodies), nodes,
				Targets.of(placed), who.toggles());
	}

	/** Without a number there is no scale to draw. */
	private Drawing nothing(double width, double type) {
		Node words = new Words("Nothing on record", 0, type * 3, type + 2, false, Anchor.START, Tint.MUTED);
		return new Drawing(width, type * 6, this.metric, "No figure is on record.", List.of(words), List.of(),
				List.of());
	}

	/** How the marks of each body are called, by its id. */
	public Map<String, String> kinds() {
		return new Bodies(this.marks.stream().filter(Mark::isDrawn).toList()).kinds();
	}

	private Plot plot(List<Mark> drawn, double width, double top, double bottom, boolean small) {
		double type = small ? 11.5 : 12.5;
		Collection<BigDecimal> numbers = Stream
			.concat(drawn.stream().flatMap((mark) -> Stream.of(mark.lower(), mark.upper()).filter(Objects::nonNull)),
					this.envelope.stream()
						.flatMap((step) -> Stream.of(step.lower(), step.upper()).filter(Objects::nonNull)))
			.toList();
		NumberScale scale = NumberScale.of(numbers, bottom,
				top + Math.max(8, arrow(drawn, (mark) -> mark.upper() == null)),
				arrow(drawn, (mark) -> mark.lower() == null),
				drawn.stream()
					.filter((mark) -> mark.lower() == null)
					.flatMap((mark) -> Stream.ofNullable(mark.upper()))
					.min(BigDecimal::compareTo)
					.orElse(null));
		double left = scale.ticks()
			.stream()
			.mapToDouble((tick) -> Typeface.width(Axes.number(tick), type, false))
			.max()
			.orElse(0) + 8;
		Box room = Box.between(left, top, width - 6, bottom);
		return new Plot(room, time(drawn, room, small), scale, small);
	}

	/** The room for arrows. */
	private static double arrow(List<Mark> drawn, Predicate<Mark> open) {
		return drawn.stream().anyMatch(open) ? MarkDrawing.ARROW : 0;
	}

	/** The days on the axis, with some room beside the first and the last mark. */
	private TimeScale time(List<Mark> drawn, Box room, boolean small) {
		List<Mark> narrow = drawn.stream().filter((mark) -> days(mark) <= WIDE_DAYS).toList();
		List<Mark> deciding = narrow.isEmpty() ? drawn : narrow;
		LocalDate first = null;
		LocalDate last = null;
		for (Mark mark : deciding) {
			for (LocalDate day : Stream.of(mark.date().earliest(), mark.date().latest())
				.filter(Objects::nonNull)
				.toList()) {
				first = (first == null || day.isBefore(first)) ? day : first;
				last = (last == null || day.isAfter(last)) ? day : last;
			}
		}
		if (first == null || last == null) {
			first = LocalDate.of(2024, 1, 1);
			last = LocalDate.of(2024, 12, 31);
		}
		long days = last.toEpochDay() - first.toEpochDay() + 1;
		long beside = Math.max(3, Math.round(days * (small ? 0.04 : 0.03)));
		return new TimeScale(first.minusDays(beside), last.plusDays(beside), room.left(), room.right());
	}

	private static long days(Mark mark) {
		return mark.date().sortLatest().toEpochDay() - mark.date().sortEarliest().toEpochDay() + 1;
	}

	/** What is to be seen: facts alone. */
	private String description(List<Mark> drawn, Bodies bodies) {
		BigDecimal least = extreme(drawn, false);
		BigDecimal most = extreme(drawn, true);
		if (least == null || most == null) {
			return "No figure is on record.";
		}
		LocalDate first = drawn.stream()
			.map((mark) -> mark.date().earliest())
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.orElse(null);
		LocalDate last = drawn.stream()
			.map((mark) -> mark.date().latest())
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
		String dates = (first == null || last == null) ? "" : first.equals(last) ? ", of " + DateWords.of(first)
				: ", of dates from %s to %s".formatted(DateWords.of(first), DateWords.of(last));
		String numbers = least.equals(most) ? "the only bound stated is " + Axes.number(most)
				: "the lowest bound stated is %s, the highest %s".formatted(Axes.number(least), Axes.number(most));
		return "%s: %s by %s%s; %s.".formatted(this.metric, counted(drawn.size(), "figure", "figures"),
				counted(bodies.count(), "body", "bodies"), dates, numbers);
	}

	private static String counted(int number, String one, String many) {
		return String.format(Locale.ROOT, "%,d %s", number, (number == 1) ? one : many);
	}

	private static @Nullable BigDecimal extreme(List<Mark> drawn, boolean greatest) {
		Stream<BigDecimal> bounds = drawn.stream()
			.flatMap((mark) -> Stream.of(mark.lower(), mark.upper()).filter(Objects::nonNull));
		return (greatest ? bounds.max(BigDecimal::compareTo) : bounds.min(BigDecimal::compareTo)).orElse(null);
	}

}
