package org.sourcebook.dashboard.chart;

/**
 * The globe seen from above a point, with areas kept as they are (Lambert's azimuthal
 * equal-area projection). Lengths are in kilometres.
 *
 * @param lon the longitude of the point
 * @param lat its latitude
 */
record Projection(double lon, double lat) {

	/** The radius of the earth. */
	private static final double KILOMETRES = 6371;

	/** Where a place lies: to the right, and downwards. */
	double[] of(double placeLon, double placeLat) {
		double here = Math.toRadians(this.lat);
		double there = Math.toRadians(placeLat);
		double turn = Math.toRadians(placeLon - this.lon);
		double cosine = cosine(here, there, turn);
		double scale = KILOMETRES * Math.sqrt(2 / Math.max(1e-6, 1 + cosine));
		return new double[] { scale * Math.cos(there) * Math.sin(turn),
				-scale * (Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn)) };
	}

	/** How far from the middle what lies at a certain angle is drawn. */
	double radius(double degrees) {
		return KILOMETRES * 2 * Math.sin(Math.toRadians(degrees) / 2);
	}

	/** How far away a place is, as an angle in degrees. */
	double angle(double placeLon, double placeLat) {
		double cosine = cosine(Math.toRadians(this.lat), Math.toRadians(placeLat), Math.toRadians(placeLon - this.lon));
		return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
	}

	private static double cosine(double here, double there, double turn) {
		return Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(turn);
	}

}
