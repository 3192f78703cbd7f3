package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
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
 * A map of places over the outlines of land, each as precise as it is recorded: what is
 * no point has the circle in which it lies.
 *
 * @param title what it shows
 * @param places the places that have coordinates
 */
public record PlacesMap(String title, List<PlaceMark> places) {

	private static final double NARROW = 520;

	/** The map, laid out for a certain width. */
	public Drawing draw(double width) {
		double type = (width < NARROW) ? 11.5 : 12.5;
		List<Bodies.Body> kinds = Arrays.stream(PlaceMark.Kind.values())
			.filter((kind) -> this.places.stream().anyMatch((place) -> place.kind() == kind))
			.map((kind) -> new Bodies.Body(kind.words(), kind.symbol(), kind.tint()))
			.toList();
		Key key = Key.bodies(kinds, 0, width, type + 0.5, type * 1.7);
		Viewport view = Viewport.of(this.places, width, this.places.isEmpty() ? 0 : key.bottom() + 6);
		List<Node> nodes = new ArrayList<>();
		nodes.add(Group.of("key", key.nodes()));
		nodes.add(Group.of("sea", List.of(new Rectangle(view.room(), Ink.fill(Tint.ENVELOPE)))));
		nodes.add(Group.of("land", List.of(new Outline(view.land(), true, Ink.fill(Tint.LAND)))));
		List<PlaceMark> areasFirst = this.places.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).reversed().thenComparing(PlaceMark::id))
			.toList();
		areasFirst.forEach((place) -> nodes.add(symbol(place, view)));
		List<Box> taken = new ArrayList<>(points(view));
		Locator locator = Locator.of(view, taken, (width < NARROW) ? 56 : 84);
		if (locator != null) {
			nodes.add(locator.node());
			taken.add(locator.box());
		}
		nodes.add(Group.of("labels", List.copyOf(labels(view, taken, type))));
		nodes.add(Group.of("scale", scale(view, type)));
		List<Drawing.Link> links = areasFirst.stream()
			.map((place) -> new Drawing.Link(place.id(), "place", place.href(),
					place.name() + ", " + place.kind().words(), Box.around(view.x(place), view.y(place), 12)))
			.toList();
		return new Drawing(width, Math.ceil(view.room().bottom()), this.title, description(), nodes, links, List.of());
	}

	private static Node symbol(PlaceMark place, Viewport view) {
		List<Node> nodes = new ArrayList<>();
		double x = view.x(place);
		double y = view.y(place);
		if (place.kind() == PlaceMark.Kind.AREA) {
			double reach = view.pixels(place.radiusMetres() / 1000.0);
			nodes.add(new Circle(x, y, reach, Ink.fill(Tint.OTHERS).faint(0.16)));
			nodes.add(new Circle(x, y, reach, Ink.line(Tint.OTHERS, 1).dashed(true)));
		}
		else {
			nodes.add(place.kind().symbol().at(x, y, 4.6, Ink.filled(place.kind().tint(), Tint.PAPER, 1)));
		}
		return new Group("place", place.id(), 0, 0, nodes);
	}

	private List<Box> points(Viewport view) {
		return this.places.stream()
			.filter((place) -> place.kind() != PlaceMark.Kind.AREA)
			.map((place) -> Box.around(view.x(place), view.y(place), 6))
			.toList();
	}

	/** Names beside places, where they meet nothing: points before areas. */
	private List<Words> labels(Viewport view, List<Box> taken, double type) {
		List<Words> labels = new ArrayList<>();
		for (PlaceMark place : this.places.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).thenComparing(PlaceMark::id))
			.toList()) {
			boolean area = place.kind() == PlaceMark.Kind.AREA;
			Beside
				.point(place.name(), view.x(place), view.y(place), area ? 0 : 8, type,
						place.kind() == PlaceMark.Kind.TRAINING, area ? Tint.MUTED : Tint.INK)
				.stream()
				.filter((words) -> view.room().holds(words.box().grown(3)))
				.filter((words) -> taken.stream().noneMatch(words.box()::meets))
				.filter((words) -> labels.stream().noneMatch((label) -> label.box().grown(3).meets(words.box())))
				.findFirst()
				.ifPresent(labels::add);
		}
		return labels;
	}

	/** A line as long as a round number of kilometres. */
	private static List<Node> scale(Viewport view, double type) {
		double most = view.room().width() * 0.3;
		double kilometres = 1;
		for (double step : new double[] { 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 }) {
			kilometres = (view.pixels(step) <= most) ? step : kilometres;
		}
		double left = view.room().left() + 10;
		double y = view.room().bottom() - 10;
		return List.of(new Line(left, y, left + view.pixels(kilometres), y, Ink.line(Tint.MUTED, 2)),
				new Words(String.format(Locale.ROOT, "%,.0f km", kilometres), left, y - 6, type - 1, false,
						Anchor.START, Tint.MUTED, false));
	}

	private String description() {
		long points = this.places.stream().filter((place) -> place.kind() != PlaceMark.Kind.AREA).count();
		return "%s: a map of %d places, %d of them recorded as points; the list names them all.".formatted(this.title,
				this.places.size(), points);
	}

}
