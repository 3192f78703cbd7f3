package org.sourcebook.location;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Precision;

/**
 * A point in degrees of WGS 84.
 *
 * @param lat the latitude
 * @param lon the longitude
 */
public record PointView(BigDecimal lat, BigDecimal lon) {

	/**
	 * The point, rounded to the decimals its precision is worth; without one, to the
	 * fewest.
	 */
	static @Nullable PointView of(@Nullable BigDecimal lat, @Nullable BigDecimal lon, @Nullable Precision precision) {
		int decimals = ((precision != null) ? precision : Precision.COUNTRY).decimals();
		return (lat != null && lon != null) ? new PointView(rounded(lat, decimals), rounded(lon, decimals)) : null;
	}

	/**
	 * The same number with as few digits as it takes: stores give it different scales.
	 */
	private static BigDecimal rounded(BigDecimal number, int decimals) {
		BigDecimal stripped = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
