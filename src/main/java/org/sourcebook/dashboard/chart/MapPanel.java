package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Rectangle;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * One view of land with places on it.
 */
final class MapPanel {

	private static final double SYMBOL = 4.6;

	private final Viewport view;

	private final double type;

	/** What no name may meet. */
	private final List<Box> taken = new ArrayList<>();

	private final List<Node> ground = new ArrayList<>();

	private final List<Node> above = new ArrayList<>();

	private final List<PlaceMark> places = new ArrayList<>();

	MapPanel(Viewport view, double type) {
		this.view = view;
		this.type = type;
		this.ground.add(Group.of("sea", List.of(new Rectangle(view.room(), Ink.fill(Tint.ENVELOPE)))));
		this.ground.add(Group.of("land", List.of(new Outline(view.land(), true, Ink.fill(Tint.LAND)))));
		this.taken.add(scale());
	}

	/** Shows places without their names. */
	void dot(List<PlaceMark> dotted) {
		List<Node> dots = new ArrayList<>();
		dotted.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).reversed().thenComparing(PlaceMark::id))
			.forEach((place) -> dots.addAll(symbol(place)));
		this.ground.add(Group.of("dots", dots));
	}

	/**
	 * Frames a part of it that another panel shows closer, with a letter on top of the
	 * frame.
	 */
	void frame(Box box, String letter) {
		Box within = cut(box);
		this.above.add(new Rectangle(within, Ink.line(Tint.BODY2, 1.5)));
		this.taken.add(within);
		letter(within.left(), Math.max(this.view.room().top(), within.top() - letterSize()), letter);
	}

	/** Says which frame it shows. */
	void title(String letter) {
		letter(this.view.room().left(), this.view.room().top(), letter);
	}

	/** Shows in a corner what part of the earth it is of, if a corner is free. */
	void locate(List<PlaceMark> shown, double size) {
		List<Box> busy = new ArrayList<>(this.taken);
		shown.forEach((place) -> busy.add(around(place)));
		Locator locator = Locator.of(this.view, busy, size);
		if (locator != null) {
			this.above.add(0, locator.node());
			this.taken.add(locator.box());
		}
	}

	/**
	 * Shows places with their names, and where they lead.
	 * @return the names
	 */
	PlaceLabels show(List<PlaceMark> shown) {
		this.places.addAll(shown);
		shown.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).reversed().thenComparing(PlaceMark::id))
			.forEach((place) -> this.ground.add(new Group("place", place.id(), 0, 0, symbol(place))));
		List<Box> free = new ArrayList<>(this.taken);
		shown.stream()
			.filter((place) -> place.kind() != PlaceMark.Kind.AREA)
			.forEach((place) -> free.add(around(place)));
		PlaceLabels labels = new PlaceLabels(this.view, shown, free, this.type);
		this.above.add(Group.of("labels", labels.nodes()));
		return labels;
	}

	/** Where it ends. */
	double bottom() {
		return this.view.room().bottom();
	}

	List<Node> nodes() {
		List<Node> nodes = new ArrayList<>(this.ground);
		nodes.addAll(this.above);
		return nodes;
	}

	List<Drawing.Link> links() {
		return this.places.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).reversed().thenComparing(PlaceMark::id))
			.map((place) -> new Drawing.Link(place.id(), "place", place.href(),
					place.name() + ", " + place.kind().words(), Box.around(this.view.x(place), this.view.y(place), 12)))
			.toList();
	}

	private Box around(PlaceMark place) {
		return Box.around(this.view.x(place), this.view.y(place), 6);
	}

	private Box cut(Box box) {
		Box room = this.view.room().grown(-2);
		return box.rightOf(room.left()).leftOf(room.right()).below(room.top()).above(room.bottom());
	}

	private List<Node> symbol(PlaceMark place) {
		double x = this.view.x(place);
		double y = this.view.y(place);
		if (place.kind() != PlaceMark.Kind.AREA) {
			return List.of(place.kind().symbol().at(x, y, SYMBOL, Ink.filled(place.kind().tint(), Tint.PAPER, 1)));
		}
		double reach = this.view.pixels(place.radiusMetres() / 1000.0);
		return List.of(new Circle(x, y, reach, Ink.fill(place.kind().tint()).faint(0.16)),
				new Circle(x, y, reach, Ink.line(place.kind().tint(), 1).dashed(true)));
	}

	private void letter(double left, double top, String letter) {
		Box box = new Box(left, top, letterSize(), letterSize());
		this.above.add(Group.of("letter", List.of(new Rectangle(box, Ink.fill(Tint.BODY2)), new Words(letter,
				box.centre(), box.bottom() - this.type * 0.27, this.type, true, Anchor.MIDDLE, Tint.PAPER))));
		this.taken.add(box);
	}

	private double letterSize() {
		return this.type * 1.3;
	}

	/** A line as long as a round number of kilometres. */
	private Box scale() {
		double most = this.view.room().width() * 0.3;
		double kilometres = 1;
		for (double step : new double[] { 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 }) {
			kilometres = (this.view.pixels(step) <= most) ? step : kilometres;
		}
		double left = this.view.room().left() + 10;
		double y = this.view.room().bottom() - 10;
		Line line = new Line(left, y, left + this.view.pixels(kilometres), y, Ink.line(Tint.MUTED, 2));
		Words words = new Words(String.format(Locale.ROOT, "%,.0f km", kilometres), left, y - 6, this.type - 1, false,
				Anchor.START, Tint.MUTED, false);
		this.above.add(Group.of("scale", List.of(line, words)));
		return Box.between(left, words.box().top(), Math.max(line.x2(), words.box().right()), y + 2);
	}

}
