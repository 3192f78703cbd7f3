package org.sourcebook.records;

import java.math.BigDecimal;

/**
 * A position in degrees of WGS 84.
 */
record Point(BigDecimal lat, BigDecimal lon) {

	private static final BigDecimal POLE = BigDecimal.valueOf(90);

	private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);

	Point {
		if (lat.abs().compareTo(POLE) > 0 || lon.abs().compareTo(ANTIMERIDIAN) > 0) {
			throw new IllegalArgumentException("a point lies within 90 degrees of latitude and 180 of longitude");
		}
		lat = plain(lat);
		lon = plain(lon);
	}

	/** The same number in its one spelling: 50.0 and 50 are equal points. */
	private static BigDecimal plain(BigDecimal degrees) {
		BigDecimal stripped = degrees.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
