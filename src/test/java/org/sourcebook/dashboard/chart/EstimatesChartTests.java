package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Rectangle;
import org.sourcebook.dashboard.chart.Node.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where marks stand, held against the axes of the same drawing: what was stated, and no
 * more.
 */
class EstimatesChartTests {

	private static final Mark RANGE = Stated.by("alpha", "2024-10-24", 2000, 12000);

	private static final Mark FIGURE = Stated.by("beta", "2024-11-10", 8000, 8000);

	private static Drawing draw(double width, Mark... marks) {
		return new EstimatesChart("Troops sent", "persons", List.of(marks), List.of()).draw(width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 400, 720, 1200 })
	void aRangeSpansExactlyItsBoundsOnTheAxis(int width) {
		Drawing drawing = draw(width, RANGE, FIGURE);
		Box bar = rectangles(mark(drawing, RANGE)).get(0).box();
		assertThat(bar.top()).isEqualTo(y(drawing, 12000), within(0.01));
		assertThat(bar.bottom()).isEqualTo(y(drawing, 2000), within(0.01));
	}

	@Test
	void aRangeSpansExactlyItsBoundsByPowersOfTen() {
		Drawing drawing = draw(720, RANGE, Stated.by("beta", "2024-11", 20, 20));
		assertThat(ticks(drawing)).extracting(Words::text).contains("20", "50", "100", "20,000");
		Box bar = rectangles(mark(drawing, RANGE)).get(0).box();
		assertThat(bar.bottom()).isEqualTo(y(drawing, 2000), within(0.01));
		assertThat(y(drawing, 1000) - y(drawing, 10000)).isEqualTo(y(drawing, 100) - y(drawing, 1000), within(0.01));
	}

	@Test
	void aFigureIsASymbolAndNoBar() {
		Drawing drawing = draw(720, RANGE, FIGURE);
		List<Node> beta = mark(drawing, FIGURE);
		assertThat(rectangles(beta)).isEmpty();
		assertThat(beta).hasSize(1);
		assertThat(reach(beta).middle()).isEqualTo(y(drawing, 8000), within(0.01));
	}

	@Test
	void anOpenEndIsAnArrowTowardsThatSideAndNeverReachesZero() {
		for (int stated : new int[] { 1200, 3000, 12000 }) {
			Mark nearly = Stated.by("gamma", "2024-10-24", null, stated);
			Drawing drawing = draw(720, RANGE, nearly);
			Line stem = stem(mark(drawing, nearly));
			assertThat(stem.y1()).isEqualTo(y(drawing, stated), within(0.01));
			assertThat(stem.y2()).isGreaterThan(stem.y1()).isLessThan(y(drawing, 0));
			assertThat(stem.y2() - stem.y1()).isLessThanOrEqualTo(MarkDrawing.ARROW);
		}
		Mark least = Stated.by("gamma", "2024-10-24", 12000, null);
		Drawing drawing = draw(720, RANGE, least);
		Line stem = stem(mark(drawing, least));
		assertThat(stem.y1()).isEqualTo(y(drawing, 12000), within(0.01));
		assertThat(stem.y2()).isLessThan(stem.y1() - 5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 500 })
	void anArrowThatWouldHardlyBeSeenAboveZeroIsDrawnByPowersOfTen(int stated) {
		Mark nearly = Stated.by("gamma", "2024-10-24", null, stated);
		Drawing drawing = draw(720, RANGE, nearly);
		assertThat(ticks(drawing)).extracting(Words::text).doesNotContain("0").contains("10,000");
		Line stem = stem(mark(drawing, nearly));
		assertThat(stem.y1()).isEqualTo(y(drawing, stated), within(0.01));
		assertThat(stem.y2() - stem.y1()).isGreaterThan(14);
		assertThat(ticks(draw(720, RANGE, Stated.by("gamma", "2024-10-24", stated, stated))))
			.as("a figure needs no arrow")
			.extracting(Words::text)
			.contains("0");
	}

	@Test
	void anOpenLowerEndHasRoomForItsArrowByPowersOfTen() {
		Mark nearly = Stated.by("gamma", "2024-10-24", null, 10);
		Drawing drawing = draw(720, RANGE, nearly);
		Line stem = stem(mark(drawing, nearly));
		assertThat(stem.y1()).isEqualTo(y(drawing, 10), within(0.01));
		assertThat(stem.y2()).isGreaterThan(stem.y1() + 10);
	}

	@Test
	void aProjectionIsHollow() {
		Mark projection = Stated.by("alpha", "2024-12-31", 10000, 15000, Trait.PROJECTED);
		Drawing drawing = draw(720, RANGE, projection);
		assertThat(circles(mark(drawing, projection))).hasSize(2)
			.allSatisfy((circle) -> assertThat(circle.ink().fill()).isEqualTo(Tint.PAPER));
		assertThat(rectangles(mark(drawing, projection))).allSatisfy((bar) -> assertThat(bar.ink().fill()).isNull());
		assertThat(circles(mark(drawing, RANGE)))
			.allSatisfy((circle) -> assertThat(circle.ink().fill()).isEqualTo(Tint.BODY1));
	}

	@Test
	void aMonthIsAsWideAsTheMonth() {
		Mark month = Stated.by("beta", "2024-11", 5000, 5000);
		Drawing drawing = draw(1200, Stated.by("alpha", "2024-10-01", 1, 1), month,
				Stated.by("alpha", "2025-01-01", 1, 1));
		Line across = across(mark(drawing, month));
		assertThat(across.x1()).isEqualTo(tick(drawing, "Nov"), within(0.01));
		assertThat(across.x2()).isEqualTo(tick(drawing, "Dec"), within(0.01));
	}

	@Test
	void aYearGoesOnBeyondAnAxisOfDays() {
		Mark year = Stated.by("beta", "2024", 5000, 5000);
		Drawing drawing = draw(720, RANGE, FIGURE, year);
		Line across = across(mark(drawing, year));
		assertThat(outlines(mark(drawing, year))).filteredOn((outline) -> !outline.closed())
			.as("a chevron at either end")
			.hasSize(2);
		assertThat(across.x1()).isEqualTo(gridline(drawing).x1(), within(0.01));
		assertThat(across.x2()).isEqualTo(gridline(drawing).x2(), within(0.01));
	}

	@Test
	void aStretchIsAFlatBarOverItsDays() {
		Mark week = Stated.by("beta", "2024-11", 1000, 1000, Trait.STRETCH);
		Drawing drawing = draw(720, Stated.by("alpha", "2024-10-01", 1, 1), week,
				Stated.by("alpha", "2025-01-01", 1, 1));
		Box bar = rectangles(mark(drawing, week)).get(0).box();
		assertThat(bar.left()).isEqualTo(tick(drawing, "Nov"), within(0.01));
		assertThat(bar.right()).isEqualTo(tick(drawing, "Dec"), within(0.01));
		assertThat(bar.middle()).isEqualTo(y(drawing, 1000), within(0.01));
		assertThat(bar.height()).isLessThan(6);
	}

	/** A day is two pixels wide here, and its symbol ten. */
	@Test
	void theFlatBarOfASingleDayIsSeenBesideItsSymbol() {
		Mark day = Stated.by("beta", "2024-11-20", 1000, 1000, Trait.STRETCH);
		Drawing drawing = draw(720, Stated.by("alpha", "2024-01-01", 1, 1), day,
				Stated.by("alpha", "2025-01-01", 1, 1));
		Box bar = rectangles(mark(drawing, day)).get(0).box();
		assertThat(bar.width()).isGreaterThan(20);
		assertThat(bar.height()).isLessThan(6);
	}

	@ParameterizedTest
	@EnumSource(names = { "STRETCH", "PROJECTED", "PART", "REJECTED" })
	void theNameStandsBesideTheNewestTotalAndNothingNewer(Trait trait) {
		Drawing drawing = draw(860, Stated.by("alpha", "2024-10-02", 2000, 2000),
				Stated.by("alpha", "2024-11-04", 9000, 9000), Stated.by("alpha", "2024-12-24", 5000, 5000, trait));
		assertThat(strong(drawing)).containsExactly("The alpha: 9000 to 9000");
		assertThat(strong(draw(860, Stated.by("alpha", "2024-12-24", 5000, 5000, trait))))
			.containsExactly("The alpha: 5000 to 5000");
	}

	private static List<String> strong(Drawing drawing) {
		return groups(drawing).stream()
			.filter((group) -> group.kind().equals("labels"))
			.flatMap((group) -> group.parts().stream())
			.map(Words.class::cast)
			.filter(Words::strong)
			.map(Words::text)
			.toList();
	}

	@Test
	void aMarkForAnotherPlaceIsUnderlinedAndADayThatIsAboutRightHasDots() {
		Mark elsewhere = Stated.by("alpha", "2024-10-24", 2000, 2000, Trait.ELSEWHERE, Trait.ABOUT_DAY);
		Drawing drawing = draw(720, elsewhere, FIGURE);
		Box symbol = reach(mark(drawing, elsewhere).stream()
			.filter((node) -> !(node instanceof Circle circle && circle.radius() < 2))
			.toList());
		assertThat(lines(mark(drawing, elsewhere))).singleElement().satisfies((line) -> {
			assertThat(line.y1()).isEqualTo(line.y2()).isGreaterThan(symbol.bottom());
			assertThat((line.x1() + line.x2()) / 2).isEqualTo(symbol.centre(), within(0.01));
		});
		assertThat(circles(mark(drawing, elsewhere))).filteredOn((circle) -> circle.radius() < 2).hasSize(4);
		assertThat(lines(mark(drawing, FIGURE))).isEmpty();
	}

	@Test
	void whatWasSaidInWordsAndRejectedIsMarkedSo() {
		Mark thousands = Stated.by("alpha", "2024-10-24", 2000, 9999, Trait.IN_WORDS);
		Drawing drawing = draw(720, thousands, Stated.by("beta", "2024-11-01", 12000, 12000, Trait.REJECTED));
		assertThat(lines(mark(drawing, thousands))).anyMatch((line) -> line.ink().dashed());
		assertThat(words(drawing)).anyMatch((words) -> words.text().contains("rejects"));
	}

	@Test
	void nothingIsSaidInWords() {
		Drawing drawing = draw(320);
		assertThat(drawing.description()).isEqualTo("No figure is on record.");
		assertThat(words(drawing)).extracting(Words::text).contains("Nothing on record");
		assertThat(drawing.links()).isEmpty();
		assertThat(groups(drawing)).noneMatch((group) -> group.kind().equals("axes"));
		assertThat(SvgWriter.file(drawing, Theme.DARK)).contains("No figure is on record.");
	}

	@Test
	void aSingleMarkStandsWithinThePlot() {
		Drawing drawing = draw(320, FIGURE);
		assertThat(reach(mark(drawing, FIGURE)).left()).isBetween(40.0, 300.0);
		assertThat(drawing.description())
			.isEqualTo("Troops sent: 1 figure by 1 body, of 10 November 2024; the only bound stated is 8,000.");
	}

	@Test
	void whatHasNoBoundIsNotDrawn() {
		Mark nothing = Stated.by("alpha", "2024-10-24", null, null);
		assertThat(draw(720, nothing).links()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 400, 720, 1200 })
	void twoHundredMarksHaveLabelsThatMeetNothing(int width) {
		Drawing drawing = new EstimatesChart("Troops sent", "persons", many(200), List.of()).draw(width);
		assertThat(drawing.links()).hasSize(200);
		List<Box> labels = labels(drawing);
		assertThat(labels).isNotEmpty();
		for (int i = 0; i < labels.size(); i++) {
			Box label = labels.get(i);
			assertThat(label.left()).isPositive();
			assertThat(label.right()).isLessThanOrEqualTo(width);
			assertThat(labels.subList(i + 1, labels.size())).noneMatch(label::meets);
			assertThat(groups(drawing)).filteredOn((group) -> group.kind().startsWith("mark"))
				.allSatisfy((group) -> assertThat(circles(group.parts()))
					.noneMatch((circle) -> label.meets(Box.around(circle.x(), circle.y(), circle.radius() * 0.7))));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 400, 720, 1200 })
	void labelsOfTheAxesAndTheKeyMeetNoOther(int width) {
		List<Box> boxes = new ArrayList<>();
		Drawing drawing = new EstimatesChart("Troops sent", "persons", many(60), List.of()).draw(width);
		words(drawing).forEach((words) -> boxes.add(words.box()));
		for (int i = 0; i < boxes.size(); i++) {
			assertThat(boxes.get(i).right()).as(words(drawing).get(i).text()).isLessThanOrEqualTo(width + 1);
			assertThat(boxes.subList(i + 1, boxes.size())).as(words(drawing).get(i).text())
				.noneMatch(boxes.get(i)::meets);
		}
	}

	@Test
	void sixBodiesAreDistinguishedAndTheRestAreOthers() {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			marks.add(Stated.by("body" + i, "2024-10-%02d".formatted(i + 1), 100 + i, 100 + i));
		}
		Bodies bodies = new Bodies(marks);
		assertThat(bodies.shown()).extracting(Bodies.Body::name)
			.containsExactly("The body0", "The body1", "The body2", "The body3", "The body4", "The body5", "3 others");
		assertThat(bodies.shown()).extracting(Bodies.Body::symbol).doesNotHaveDuplicates();
		assertThat(bodies.shown()).extracting(Bodies.Body::tint).doesNotHaveDuplicates();
	}

	@Test
	void theEnvelopeReachesFromEdgeToEdgeAndLeavesOpenOnesOpen() {
		List<Step> steps = List.of(
				new Step(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31), BigDecimal.valueOf(2000),
						BigDecimal.valueOf(12000)),
				new Step(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30), null, BigDecimal.valueOf(12000)));
		Drawing drawing = new EstimatesChart("Troops sent", "persons", List.of(RANGE, FIGURE), steps).draw(720);
		List<Node> envelope = groups(drawing).stream()
			.filter((group) -> group.kind().equals("envelope"))
			.flatMap((group) -> group.parts().stream())
			.toList();
		assertThat(rectangles(envelope)).hasSize(1);
		assertThat(rectangles(envelope).get(0).box().bottom()).isEqualTo(y(drawing, 2000), within(0.01));
		assertThat(lines(envelope)).singleElement()
			.satisfies((line) -> assertThat(line.y1()).isEqualTo(y(drawing, 12000), within(0.01)));
		assertThat(outlines(envelope)).as("teeth to the open side, which is below")
			.singleElement()
			.satisfies((comb) -> assertThat(comb.pieces()).hasSizeGreaterThan(3).allSatisfy((tooth) -> {
				assertThat(tooth[1]).isEqualTo(y(drawing, 12000), within(0.01));
				assertThat(tooth[3]).isGreaterThan(tooth[1]);
			}));
	}

	/**
	 * Two of the same day and number, of which one has an arrow up and one an arrow down.
	 */
	@Test
	void noSymbolLiesOnAnother() {
		Mark up = Stated.by("alpha", "2024-11-04", 10000, null);
		Mark down = Stated.by("beta", "2024-11-04", null, 10000);
		Drawing drawing = draw(720, up, down, Stated.by("gamma", "2024-12-30", 12000, 12000));
		double apart = Math.abs(arrowX(mark(drawing, up)) - arrowX(mark(drawing, down)));
		assertThat(apart).isBetween(4.0, 12.0);
	}

	/**
	 * Nine bodies state the same on the same day: more than have room beside one another.
	 */
	@Test
	void noSymbolIsCoveredWholly() {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			marks.add(Stated.by("body" + i, "2024-11-04", null, 10000 + i));
		}
		marks.add(Stated.by("last", "2025-12-30", 12000, 12000));
		Drawing drawing = draw(320, marks.toArray(Mark[]::new));
		List<Double> places = marks.subList(0, 9).stream().map((mark) -> arrowX(mark(drawing, mark))).sorted().toList();
		assertThat(places).doesNotHaveDuplicates();
		assertThat(places.get(8) - places.get(0)).as("and none is far away").isLessThan(20);
	}

	private static double arrowX(List<Node> mark) {
		return lines(mark).stream().filter((line) -> line.x1() == line.x2()).findFirst().orElseThrow().x1();
	}

	@Test
	void anEnvelopeThatIsFlatIsSeen() {
		List<Step> steps = List.of(new Step(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31),
				BigDecimal.valueOf(12000), BigDecimal.valueOf(12000)));
		Drawing drawing = new EstimatesChart("Troops sent", "persons", List.of(RANGE, FIGURE), steps).draw(720);
		List<Node> envelope = groups(drawing).stream()
			.filter((group) -> group.kind().equals("envelope"))
			.flatMap((group) -> group.parts().stream())
			.toList();
		assertThat(lines(envelope)).singleElement().satisfies((line) -> {
			assertThat(line.y1()).isEqualTo(y(drawing, 12000), within(0.01));
			assertThat(line.x2() - line.x1()).isGreaterThan(20);
			assertThat(line.ink().width()).isGreaterThanOrEqualTo(3);
		});
		assertThat(rectangles(envelope)).isEmpty();
	}

	private static List<Mark> many(int number) {
		Random random = new Random(7);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			int lower = 100 * (5 + random.nextInt(100));
			LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(400));
			String date = (i % 7 == 0) ? day.toString().substring(0, 7) : day.toString();
			marks.add(Stated.by("body" + random.nextInt(9), date, (i % 5 == 0) ? null : lower,
					(i % 4 == 1 && i % 5 > 0) ? null : lower + ((i % 3 == 0) ? 2000 : 0)));
		}
		return marks;
	}

	/** Where a number stands, measured between two lines of the grid. */
	private static double y(Drawing drawing, int number) {
		List<Words> ticks = ticks(drawing);
		for (Words tick : ticks) {
			if (tick.text().equals(String.format("%,d", number))) {
				return level(tick);
			}
		}
		Words zero = ticks.get(0);
		Words most = ticks.get(ticks.size() - 1);
		assertThat(zero.text()).isEqualTo("0");
		double whole = Double.parseDouble(most.text().replace(",", ""));
		return level(zero) + (level(most) - level(zero)) * number / whole;
	}

	/** The label of a line stands a little below it, so that both are level. */
	private static double level(Words tick) {
		return tick.y() - tick.size() * 0.35;
	}

	private static List<Words> ticks(Drawing drawing) {
		return axes(drawing).stream()
			.filter(Words.class::isInstance)
			.map(Words.class::cast)
			.filter((words) -> words.anchor() == Node.Anchor.END)
			.toList();
	}

	private static double tick(Drawing drawing, String month) {
		return axes(drawing).stream()
			.filter((node) -> node instanceof Words words && words.text().equals(month))
			.map(Words.class::cast)
			.findFirst()
			.orElseThrow()
			.x();
	}

	private static Line gridline(Drawing drawing) {
		return lines(axes(drawing)).get(0);
	}

	private static List<Node> axes(Drawing drawing) {
		return groups(drawing).stream()
			.filter((group) -> group.kind().equals("axes"))
			.findFirst()
			.orElseThrow()
			.parts();
	}

	private static List<Box> labels(Drawing drawing) {
		return groups(drawing).stream()
			.filter((group) -> group.kind().equals("labels"))
			.flatMap((group) -> group.parts().stream())
			.map((node) -> ((Words) node).box())
			.toList();
	}

	private static List<Node> mark(Drawing drawing, Mark mark) {
		return groups(drawing).stream()
			.filter((group) -> group.key().equals(mark.id()))
			.findFirst()
			.orElseThrow()
			.parts();
	}

	private static List<Group> groups(Drawing drawing) {
		return drawing.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
	}

	private static List<Words> words(Drawing drawing) {
		List<Node> all = new ArrayList<>(drawing.nodes());
		groups(drawing).forEach((group) -> all.addAll(group.parts()));
		return all.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
	}

	private static List<Rectangle> rectangles(List<Node> nodes) {
		return nodes.stream().filter(Rectangle.class::isInstance).map(Rectangle.class::cast).toList();
	}

	private static List<Circle> circles(List<Node> nodes) {
		return nodes.stream().filter(Circle.class::isInstance).map(Circle.class::cast).toList();
	}

	private static List<Line> lines(List<Node> nodes) {
		return nodes.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
	}

	private static List<Outline> outlines(List<Node> nodes) {
		return nodes.stream().filter(Outline.class::isInstance).map(Outline.class::cast).toList();
	}

	private static Line stem(List<Node> nodes) {
		return lines(nodes).stream().filter((line) -> line.x1() == line.x2()).findFirst().orElseThrow();
	}

	private static Line across(List<Node> nodes) {
		return lines(nodes).stream().filter((line) -> line.y1() == line.y2()).findFirst().orElseThrow();
	}

	private static Box reach(List<Node> nodes) {
		if (nodes.get(0) instanceof Circle circle) {
			return Box.around(circle.x(), circle.y(), circle.radius());
		}
		double[] points = ((Outline) nodes.get(0)).pieces().get(0);
		Box reach = Box.between(points[0], points[1], points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			reach = Box.between(Math.min(reach.left(), points[i]), Math.min(reach.top(), points[i + 1]),
					Math.max(reach.right(), points[i]), Math.max(reach.bottom(), points[i + 1]));
		}
		return reach;
	}

}
