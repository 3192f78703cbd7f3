package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Outline;

/**
 * A small globe in a corner of a map, which shows what part of the earth the map is of.
 *
 * @param box the corner
 * @param node the globe
 */
record Locator(Box box, Node node) {

	/** The half of the earth that is seen from above, in degrees. */
	private static final double SEEN = 88;

	/** The globe of a map, in a corner without places, if there is one. */
	static @Nullable Locator of(Viewport view, List<Box> places, double size) {
		Box room = view.room();
		return Stream
			.of(new Box(room.right() - size - 8, room.bottom() - size - 8, size, size),
					new Box(room.left() + 8, room.top() + 8, size, size),
					new Box(room.right() - size - 8, room.top() + 8, size, size))
			.filter((corner) -> places.stream().noneMatch(corner.grown(6)::meets))
			.findFirst()
			.map((corner) -> new Locator(corner, globe(view, corner)))
			.orElse(null);
	}

	private static Node globe(Viewport view, Box corner) {
		Projection projection = view.projection();
		double radius = corner.width() / 2;
		double scale = radius / projection.radius(SEEN);
		List<double[]> land = new ArrayList<>();
		for (double[] ring : Land.rings()) {
			double[] outline = seen(projection, ring, corner, scale);
			if (outline.length >= 6) {
				land.add(outline);
			}
		}
		Box room = view.room();
		double share = scale / view.scale();
		double left = corner.centre() + (room.left() - view.right()) * share;
		double top = corner.middle() + (room.top() - view.down()) * share;
		double wide = Math.max(5, room.width() * share);
		double high = Math.max(5, room.height() * share);
		return Group.of("locator",
				List.of(new Circle(corner.centre(), corner.middle(), radius, Ink.filled(Tint.ENVELOPE, Tint.PAPER, 3)),
						new Outline(land, true, Ink.fill(Tint.OTHERS).faint(0.55)),
						Outline.area(Ink.line(Tint.BODY2, 1.5), left, top, left + wide, top, left + wide, top + high,
								left, top + high)));
	}

	/** An outline on the half that is seen; what lies beyond is drawn to its edge. */
	private static double[] seen(Projection projection, double[] ring, Box corner, double scale) {
		double[] points = new double[ring.length];
		boolean any = false;
		for (int i = 0; i < ring.length; i += 2) {
			double[] at = projection.of(ring[i], ring[i + 1]);
			double away = Math.hypot(at[0], at[1]);
			double edge = projection.radius(SEEN);
			any |= away < edge;
			double cut = (away > edge) ? edge / away : 1;
			points[i] = corner.centre() + at[0] * cut * scale;
			points[i + 1] = corner.middle() + at[1] * cut * scale;
		}
		return any ? Clip.thin(points, 1.2) : new double[0];
	}

}
