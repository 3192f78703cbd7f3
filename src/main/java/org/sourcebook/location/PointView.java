package org.sourcebook.location;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A point in degrees of WGS 84.
 *
 * @param lat the latitude
 * @param lon the longitude
 */
record PointView(BigDecimal lat, BigDecimal lon) {

	static @Nullable PointView of(@Nullable BigDecimal lat, @Nullable BigDecimal lon) {
		return (lat != null && lon != null) ? new PointView(plain(lat), plain(lon)) : null;
	}

	/**
	 * The same number with as few digits as it takes: stores give it different scales.
	 */
	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
