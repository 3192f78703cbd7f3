package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sourcebook.dashboard.chart.Node.Anchor;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Words;

/**
 * Writes the names of places on a map: beside the place where there is room, otherwise
 * further off with a line to it. A name meets no place, no other name and no line; one
 * that cannot be placed so is left out: the list has them all.
 */
final class PlaceLabels {

	/** How far a name stands from its place. */
	private static final double BESIDE = 8;

	/** How far it may stand with a line between the two. */
	private static final double[] FURTHER = { 16, 24, 34, 46, 60 };

	/** In how many directions a place is looked for. */
	private static final int DIRECTIONS = 24;

	/** How far apart the points are at which a line is looked at. */
	private static final double STEP = 3;

	private final Viewport view;

	private final double type;

	private final List<Box> taken;

	private final List<Box> names = new ArrayList<>();

	private final Set<PlaceMark> named = new HashSet<>();

	private final List<Node> nodes = new ArrayList<>();

	/**
	 * Names places, those first that were trained at, and areas last.
	 * @param taken what no name may meet
	 */
	PlaceLabels(Viewport view, List<PlaceMark> places, List<Box> taken, double type) {
		this.view = view;
		this.type = type;
		this.taken = new ArrayList<>(taken);
		List<PlaceMark> inOrder = places.stream()
			.sorted(Comparator.comparing(PlaceMark::kind).thenComparing(PlaceMark::id))
			.toList();
		name(inOrder.stream().filter((place) -> place.kind() == PlaceMark.Kind.TRAINING).toList());
		name(inOrder.stream().filter((place) -> place.kind() != PlaceMark.Kind.TRAINING && !isArea(place)).toList());
		inOrder.stream().filter(PlaceLabels::isArea).forEach(this::nameArea);
	}

	/** Whether there was room for the name of a place. */
	boolean isNamed(PlaceMark place) {
		return this.named.contains(place);
	}

	/** The names, and the lines that lead to their places. */
	List<Node> nodes() {
		return this.nodes;
	}

	private static boolean isArea(PlaceMark place) {
		return place.kind() == PlaceMark.Kind.AREA;
	}

	/** Names points: beside them if that can be, so that few need a line. */
	private void name(List<PlaceMark> points) {
		points.forEach(this::nameBeside);
		points.stream().filter((place) -> !isNamed(place)).forEach(this::nameFurther);
	}

	private void nameBeside(PlaceMark place) {
		write(place, around(place, BESIDE).filter((words) -> fits(words.box())));
	}

	private void nameArea(PlaceMark place) {
		double x = this.view.x(place);
		double y = this.view.y(place) + this.type * 0.34;
		Words within = new Words(place.name(), x, y, this.type, false, Anchor.MIDDLE, Tint.MUTED, true);
		double edge = this.view.pixels(place.radiusMetres() / 1000.0) + 3;
		write(place, Stream.concat(Stream.of(within), around(place, edge)).filter((words) -> fits(words.box())));
	}

	private void nameFurther(PlaceMark place) {
		for (double away : FURTHER) {
			for (Words words : (Iterable<Words>) far(place, away)::iterator) {
				Line line = lineTo(place, words.box());
				if (fits(words.box()) && isFree(place, line)) {
					points(line).forEach(this.taken::add);
					this.nodes.add(line);
					write(place, Stream.of(words));
					return;
				}
			}
		}
	}

	private Stream<Words> around(PlaceMark place, double away) {
		return Beside
			.point(place.name(), this.view.x(place), this.view.y(place), away, this.type,
					place.kind() == PlaceMark.Kind.TRAINING, isArea(place) ? Tint.MUTED : Tint.INK)
			.stream();
	}

	/** The name in every direction, to the right and to the left first. */
	private Stream<Words> far(PlaceMark place, double away) {
		return IntStream.range(0, DIRECTIONS)
			.mapToDouble((i) -> Math.PI * ((i % 2 == 0) ? 1 : -1) * ((i + 1) / 2) / DIRECTIONS)
			.boxed()
			.flatMap((turn) -> Stream.of(turn, Math.PI - turn))
			.map((turn) -> towards(place, turn, away));
	}

	private Words towards(PlaceMark place, double turn, double away) {
		double across = Math.cos(turn);
		double x = this.view.x(place) + away * across;
		double y = this.view.y(place) + away * Math.sin(turn);
		Anchor anchor = (Math.abs(across) < 0.3) ? Anchor.MIDDLE : (across > 0) ? Anchor.START : Anchor.END;
		return new Words(place.name(), x, y + this.type * 0.34, this.type, place.kind() == PlaceMark.Kind.TRAINING,
				anchor, Tint.INK, true);
	}

	private void write(PlaceMark place, Stream<Words> possible) {
		possible.findFirst().ifPresent((words) -> {
			this.names.add(words.box());
			this.named.add(place);
			this.nodes.add(words);
		});
	}

	private boolean fits(Box box) {
		return this.view.room().holds(box.grown(3)) && this.taken.stream().noneMatch(box::meets)
				&& this.names.stream().map((name) -> name.grown(3)).noneMatch(box::meets);
	}

	/** The shortest line from a place to a name. */
	private Line lineTo(PlaceMark place, Box name) {
		double x = this.view.x(place);
		double y = this.view.y(place);
		double toX = Math.max(name.left() - 2, Math.min(x, name.right() + 2));
		double toY = Math.max(name.top(), Math.min(y, name.bottom()));
		return new Line(x, y, toX, toY, Ink.line(Tint.MUTED, 1));
	}

	/** Whether a line comes near no other place and no name. */
	private boolean isFree(PlaceMark own, Line line) {
		Box self = Box.around(this.view.x(own), this.view.y(own), 9);
		return points(line).filter((point) -> !self.meets(point))
			.noneMatch((point) -> Stream.concat(this.taken.stream(), this.names.stream()).anyMatch(point::meets));
	}

	private static Stream<Box> points(Line line) {
		double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
		int steps = (int) Math.ceil(length / STEP);
		return Stream.iterate(0, (i) -> i + 1)
			.limit(steps)
			.map((i) -> (double) i / steps)
			.map((part) -> Box.around(line.x1() + (line.x2() - line.x1()) * part,
					line.y1() + (line.y2() - line.y1()) * part, 1.5));
	}

}
