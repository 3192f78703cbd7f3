package org.sourcebook.dashboard.chart;

/**
 * A place on a map.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param lon its longitude, as it is recorded
 * @param lat its latitude, as it is recorded
 * @param radiusMetres how far from there it may reach
 * @param href where it leads
 */
public record PlaceMark(String id, String name, Kind kind, double lon, double lat, int radiusMetres, String href) {

	/**
	 * What a place is, as far as it is drawn otherwise than others.
	 */
	public enum Kind {

		/** A training ground. */
		TRAINING("training ground", Symbol.TRIANGLE, Tint.BODY2),

		/** A base. */
		BASE("base", Symbol.SQUARE, Tint.BODY1),

		/** Any other place that is a point. */
		SETTLEMENT("city, village or other place", Symbol.CIRCLE, Tint.INK),

		/** What is no point: a region, a front, or a place that is known roughly. */
		AREA("known roughly: a rough middle, no outline", Symbol.AREA, Tint.OTHERS);

		private final String words;

		private final Symbol symbol;

		private final Tint tint;

		Kind(String words, Symbol symbol, Tint tint) {
			this.words = words;
			this.symbol = symbol;
			this.tint = tint;
		}

		String words() {
			return this.words;
		}

		Symbol symbol() {
			return this.symbol;
		}

		Tint tint() {
			return this.tint;
		}

	}

}
