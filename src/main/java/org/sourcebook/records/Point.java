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
	}

}
