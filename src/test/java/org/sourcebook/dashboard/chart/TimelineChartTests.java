package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Words;
import org.sourcebook.kernel.FuzzyDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where things stand on timelines.
 */
class TimelineChartTests {

	private static final List<String> LANES = List.of("Said", "Denied");

	private static Drawing draw(double width, List<Happening> happenings) {
		return new TimelineChart("When", LANES, happenings).draw(width);
	}

	private static Happening happening(String lane, String date) {
		return new Happening(lane, FuzzyDate.parse(date).bounds(),
				"#month-" + date.substring(0, Math.min(7, date.length())));
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 960 })
	void aDenseMonthHasADotForEveryThingAndNoneOnAnother(int width) {
		List<Happening> happenings = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			happenings.add(happening("Said", "2024-10-%02d".formatted(i % 31 + 1)));
		}
		happenings.add(happening("Said", "2026-01"));
		Drawing drawing = draw(width, happenings);
		List<Circle> dots = circles(lane(drawing, 0));
		assertThat(dots).hasSize(201);
		for (int i = 0; i < dots.size(); i++) {
			Circle one = dots.get(i);
			assertThat(dots.subList(i + 1, dots.size()))
				.noneMatch((other) -> Math.hypot(one.x() - other.x(), one.y() - other.y()) < 2 * one.radius());
		}
		assertThat(dots).allSatisfy((dot) -> assertThat(dot.y()).isBetween(0.0, drawing.height()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 960 })
	void aMonthLeadsToWhatItIsOf(int width) {
		Drawing drawing = draw(width,
				List.of(happening("Said", "2024-10-31"), happening("Said", "2024-10"),
						happening("Denied", "2024-10-02"), happening("Said", "2024-12-01"),
						happening("Said", "2024-10-01/2024-11-30")));
		assertThat(drawing.links()).extracting(Drawing.Link::words)
			.containsExactly("Said, October 2024: 2", "Said, December 2024: 1", "Denied, October 2024: 1");
		assertThat(drawing.links()).extracting(Drawing.Link::href)
			.containsExactly("#month-2024-10", "#month-2024-12", "#month-2024-10");
		List<Circle> dots = circles(lane(drawing, 0));
		Box october = drawing.links().get(0).box();
		assertThat(dots.subList(0, 2)).allMatch((dot) -> october.holds(Box.around(dot.x(), dot.y(), dot.radius())));
		assertThat(
				drawing.links().get(1).box().holds(Box.around(dots.get(2).x(), dots.get(2).y(), dots.get(2).radius())))
			.isTrue();
		assertThat(drawing.links().get(1).box().meets(october)).isFalse();
	}

	@Test
	void aDotStandsOverItsMonth() {
		Drawing drawing = draw(960, List.of(happening("Said", "2024-10-31"), happening("Said", "2024-11-01"),
				happening("Said", "2024-12"), happening("Said", "2025-01-10")));
		List<Circle> dots = circles(lane(drawing, 0));
		assertThat(dots.get(0).x()).isBetween(tick(drawing, "Oct"), tick(drawing, "Nov"));
		assertThat(dots.get(1).x()).isBetween(tick(drawing, "Nov"), tick(drawing, "Dec"));
		assertThat(dots.get(2).x()).isBetween(tick(drawing, "Dec"), tick(drawing, "Jan"));
	}

	@Test
	void whatMayBeOfSeveralMonthsIsALineAcrossThem() {
		Drawing drawing = draw(960, List.of(happening("Said", "2024-10-31"), happening("Denied", "2024-11/2024-12"),
				happening("Denied", "2024"), happening("Denied", "2024-12/.."), happening("Said", "2025-02-10")));
		List<List<double[]>> lines = lines(drawing, 1);
		assertThat(circles(lane(drawing, 1))).isEmpty();
		assertThat(lines).hasSize(3);
		double[] two = lines.get(1).get(0);
		assertThat(two[0]).isEqualTo(tick(drawing, "Nov"), within(0.01));
		assertThat(two[2]).isEqualTo(tick(drawing, "Jan"), within(0.01));
		assertThat(lines).extracting((line) -> line.get(0)[1])
			.as("lines that overlap lie below one another")
			.doesNotHaveDuplicates();
	}

	/** The chart begins in October 2024 and ends in February 2025. */
	@Test
	void aLineThatGoesOnBeyondTheChartHasATip() {
		Drawing drawing = draw(960,
				List.of(happening("Said", "2024-10-31"), happening("Denied", "2024-10/2025-02"),
						happening("Denied", "2024-01/2024-12"), happening("Denied", "2024-12/.."),
						happening("Said", "2025-02-10")));
		List<List<double[]>> lines = lines(drawing, 1);
		assertThat(lines).extracting(List::size).containsExactlyInAnyOrder(1, 2, 2);
		for (List<double[]> line : lines) {
			if (line.size() == 2) {
				double[] ends = line.get(0);
				double tip = line.get(1)[2];
				assertThat(tip).isIn(ends[0], ends[2]);
				assertThat(tip).isIn(2.0, 958.0);
				assertThat(line.get(1)[0]).as("the tip points outwards").isBetween(ends[0], ends[2]);
			}
		}
	}

	/** The pieces of every line of a lane: the line itself, then its tips. */
	private static List<List<double[]>> lines(Drawing drawing, int lane) {
		return lane(drawing, lane).stream()
			.filter(Node.Outline.class::isInstance)
			.map((line) -> ((Node.Outline) line).pieces())
			.toList();
	}

	@Test
	void linesForWhichThereIsNoRoomAreCounted() {
		List<Happening> happenings = new ArrayList<>(
				List.of(happening("Said", "2024-10"), happening("Said", "2025-03")));
		for (int i = 0; i < 20; i++) {
			happenings.add(happening("Said", "2024-11/2025-01"));
		}
		assertThat(lane(draw(960, happenings), 0))
			.anyMatch((node) -> node instanceof Words words && words.text().equals("and 12 more of several months"));
	}

	@Test
	void everyLaneSaysHowManyItHas() {
		Drawing drawing = draw(320, List.of(happening("Said", "2024-10-31"), happening("Denied", "2024-11")));
		assertThat(lane(drawing, 0)).anyMatch((node) -> node instanceof Words words && words.text().equals("Said: 1"));
		assertThat(drawing.description()).isEqualTo("When: 1 said, 1 denied.");
	}

	@Test
	void nothingIsSaidInWords() {
		assertThat(draw(320, List.of()).nodes())
			.anyMatch((node) -> node instanceof Words words && words.text().equals("Nothing on record"));
		assertThat(draw(320, List.of(happening("Said", "2024"))).nodes()).isNotEmpty();
	}

	private static List<Node> lane(Drawing drawing, int number) {
		return drawing.nodes()
			.stream()
			.filter((node) -> node instanceof Group group && group.kind().equals("lane"))
			.map((node) -> ((Group) node).parts())
			.toList()
			.get(number);
	}

	private static List<Circle> circles(List<Node> nodes) {
		return nodes.stream().filter(Circle.class::isInstance).map(Circle.class::cast).toList();
	}

	private static double tick(Drawing drawing, String month) {
		return drawing.nodes()
			.stream()
			.filter((node) -> node instanceof Group group && group.kind().equals("axis"))
			.flatMap((node) -> ((Group) node).parts().stream())
			.filter((node) -> node instanceof Words words && words.text().equals(month))
			.map((node) -> ((Words) node).x())
			.findFirst()
			.orElseThrow();
	}

}
