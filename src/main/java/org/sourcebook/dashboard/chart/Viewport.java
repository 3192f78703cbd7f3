package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the globe a map shows, and where it stands.
 *
 * @param projection how the globe is laid flat
 * @param room the room
 * @param scale how many units of the drawing a kilometre takes
 * @param right where the middle of the projection stands
 * @param down where it stands
 */
record Viewport(Projection projection, Box room, double scale, double right, double down) {

	/**
	 * The least that is shown, in kilometres: without land around it a place is nowhere.
	 */
	private static final double LEAST = 900;

	/** The same where another map shows the land around. */
	private static final double CLOSE = 400;

	/** How much more than the places is shown. */
	private static final double MARGIN = 1.45;

	/** Land that lies further off is not seen. */
	private static final double FAR = 100;

	/** The view that holds some places, with land around them. */
	static Viewport of(List<PlaceMark> places, double width, double top) {
		Projection projection = projection(places);
		Box extent = extent(projection, places, LEAST);
		double across = extent.width() * MARGIN;
		double along = Math.max(extent.height() * MARGIN, across * 0.55);
		double height = Math.min(width * ((width < 520) ? 1 : 0.72), width * along / across);
		return within(new Box(0, top, width, height), projection, extent);
	}

	/** The view that holds some places within a room. */
	static Viewport within(Box room, List<PlaceMark> places) {
		Projection projection = projection(places);
		return within(room, projection, extent(projection, places, CLOSE));
	}

	/** The same view without some of the land above and below what it holds. */
	Viewport flatter(double share) {
		double height = Math.min(this.room.height(), this.room.width() * share);
		return new Viewport(this.projection, new Box(this.room.left(), this.room.top(), this.room.width(), height),
				this.scale, this.right, this.down - (this.room.height() - height) / 2);
	}

	private static Viewport within(Box room, Projection projection, Box extent) {
		double scale = Math.min(room.width() / extent.width(), room.height() / extent.height()) / MARGIN;
		return new Viewport(projection, room, scale, room.centre() - extent.centre() * scale,
				room.middle() - extent.middle() * scale);
	}

	private static Projection projection(List<PlaceMark> places) {
		return new Projection(middle(places.stream().mapToDouble(PlaceMark::lon).toArray(), 100),
				middle(places.stream().mapToDouble(PlaceMark::lat).toArray(), 55));
	}

	/** What some places reach, and at least so much around the middle. */
	private static Box extent(Projection projection, List<PlaceMark> places, double least) {
		double left = -least / 2;
		double right = least / 2;
		double north = -least / 2;
		double south = least / 2;
		for (PlaceMark place : places) {
			double[] at = projection.of(place.lon(), place.lat());
			double reach = place.radiusMetres() / 1000.0;
			left = Math.min(left, at[0] - reach);
			right = Math.max(right, at[0] + reach);
			north = Math.min(north, at[1] - reach);
			south = Math.max(south, at[1] + reach);
		}
		return Box.between(left, north, right, south);
	}

	private static double middle(double[] numbers, double otherwise) {
		double least = Double.MAX_VALUE;
		double most = -Double.MAX_VALUE;
		for (double number : numbers) {
			least = Math.min(least, number);
			most = Math.max(most, number);
		}
		return (numbers.length > 0) ? (least + most) / 2 : otherwise;
	}

	double x(PlaceMark place) {
		return this.right + this.projection.of(place.lon(), place.lat())[0] * this.scale;
	}

	double y(PlaceMark place) {
		return this.down + this.projection.of(place.lon(), place.lat())[1] * this.scale;
	}

	/** How long some kilometres are. */
	double pixels(double kilometres) {
		return kilometres * this.scale;
	}

	/** The land that is seen, cut at the edges. */
	List<double[]> land() {
		List<double[]> seen = new ArrayList<>();
		for (double[] ring : Land.rings()) {
			if (isNear(ring)) {
				double[] cut = Clip.thin(Clip.to(this.room, project(ring)), 0.5);
				if (cut.length >= 6) {
					seen.add(cut);
				}
			}
		}
		return seen;
	}

	private boolean isNear(double[] ring) {
		for (int i = 0; i < ring.length; i += 2) {
			if (this.projection.angle(ring[i], ring[i + 1]) < FAR) {
				return true;
			}
		}
		return false;
	}

	private double[] project(double[] ring) {
		double[] points = new double[ring.length];
		for (int i = 0; i < ring.length; i += 2) {
			double[] at = this.projection.of(ring[i], ring[i + 1]);
			points[i] = this.right + at[0] * this.scale;
			points[i + 1] = this.down + at[1] * this.scale;
		}
		return points;
	}

}
