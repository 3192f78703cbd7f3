package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.sourcebook.dashboard.chart.Node.Group;

/**
 * A map of places over the outlines of land, each as precise as it is recorded: what is
 * no point has the circle in which it lies. Where places stand so close together that
 * their names have no room, a second and a third map below show those closer.
 *
 * @param title what it shows
 * @param places the places that have coordinates
 */
public record PlacesMap(String title, List<PlaceMark> places) {

	private static final double NARROW = 520;

	/** How far apart places may be to be shown closer together, of the width. */
	private static final double NEAR = 0.1;

	/** What is not much smaller than the whole is not shown closer. */
	private static final double MUCH = 0.5;

	private static final int CLOSER = 2;

	/** How high a map is, of its width, if others below show parts of it. */
	private static final double LOW = 0.42;

	private static final double GAP = 8;

	/** The map, laid out for a certain width. */
	public Drawing draw(double width) {
		double type = (width < NARROW) ? 11.5 : 12.5;
		List<Bodies.Body> kinds = Arrays.stream(PlaceMark.Kind.values())
			.filter((kind) -> this.places.stream().anyMatch((place) -> place.kind() == kind))
			.map((kind) -> new Bodies.Body(kind.words(), kind.symbol(), kind.tint()))
			.toList();
		Key key = Key.bodies(kinds, 0, width, type + 0.5, type * 1.7);
		Viewport view = Viewport.of(this.places, width, this.places.isEmpty() ? 0 : key.bottom() + 6);
		List<List<PlaceMark>> crowds = crowds(view, type);
		if (!crowds.isEmpty()) {
			view = view.flatter(LOW);
		}
		List<PlaceMark> crowded = crowds.stream().flatMap(List::stream).toList();
		MapPanel whole = new MapPanel(view, type);
		whole.dot(crowded);
		for (int i = 0; i < crowds.size(); i++) {
			whole.frame(around(crowds.get(i), view), letter(i));
		}
		whole.locate(this.places, (width < NARROW) ? 56 : 84);
		whole.show(this.places.stream().filter((place) -> !crowded.contains(place)).toList());
		List<MapPanel> panels = new ArrayList<>(List.of(whole));
		for (int i = 0; i < crowds.size(); i++) {
			panels.add(closer(i, crowds, view.room(), type));
		}
		double bottom = panels.stream().mapToDouble(MapPanel::bottom).max().orElse(0);
		List<Node> nodes = new ArrayList<>(List.of(Group.of("key", key.nodes())));
		panels.forEach((panel) -> nodes.addAll(panel.nodes()));
		List<Drawing.Link> links = panels.stream().flatMap((panel) -> panel.links().stream()).toList();
		return new Drawing(width, Math.ceil(bottom), this.title, description(crowds.size()), nodes, links, List.of());
	}

	private static MapPanel closer(int index, List<List<PlaceMark>> crowds, Box above, double type) {
		List<PlaceMark> crowd = crowds.get(index);
		MapPanel panel = new MapPanel(Viewport.within(room(index, crowds.size(), above), crowd), type);
		panel.title(letter(index));
		panel.show(crowd);
		return panel;
	}

	/** The groups of places that need to be shown closer, from west to east. */
	private List<List<PlaceMark>> crowds(Viewport view, double type) {
		List<Box> points = this.places.stream()
			.filter((place) -> place.kind() != PlaceMark.Kind.AREA)
			.map((place) -> Box.around(view.x(place), view.y(place), 6))
			.toList();
		PlaceLabels labels = new PlaceLabels(view, this.places, points, type);
		return Neighbours.of(view, this.places, view.room().width() * NEAR)
			.stream()
			.filter((group) -> group.stream().anyMatch((place) -> !labels.isNamed(place)))
			.filter((group) -> around(group, view).width() < view.room().width() * MUCH)
			.sorted(Comparator.<List<PlaceMark>>comparingInt(List::size).reversed())
			.limit(CLOSER)
			.sorted(Comparator.comparingDouble((group) -> around(group, view).left()))
			.toList();
	}

	private static Box around(List<PlaceMark> places, Viewport view) {
		double[] across = places.stream().mapToDouble(view::x).sorted().toArray();
		double[] down = places.stream().mapToDouble(view::y).sorted().toArray();
		return Box.between(across[0], down[0], across[across.length - 1], down[down.length - 1]).grown(12);
	}

	/**
	 * Where a closer map stands: side by side if two have room, otherwise in a column.
	 */
	private static Box room(int index, int count, Box above) {
		boolean inColumn = count == 1 || above.width() < NARROW;
		double width = inColumn ? above.width() : (above.width() - GAP) / 2;
		double height = Math.min(width * 0.86, 360);
		double left = inColumn ? above.left() : above.left() + index * (width + GAP);
		double top = above.bottom() + GAP + (inColumn ? index * (height + GAP) : 0);
		return new Box(left, top, width, height);
	}

	private static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	private String description(int closer) {
		long points = this.places.stream().filter((place) -> place.kind() != PlaceMark.Kind.AREA).count();
		String more = switch (closer) {
			case 0 -> "";
			case 1 -> " A second map, A, shows a part of it closer.";
			default -> " Two more maps, A and B, show parts of it closer.";
		};
		return "%s: a map of %d places, %d of them recorded as points; the list names them all.%s".formatted(this.title,
				this.places.size(), points, more);
	}

}
