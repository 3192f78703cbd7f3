package org.sourcebook.kernel;

/**
 * How precisely a place's point is known.
 */
public enum Precision {

	SITE(3, 500),

	SETTLEMENT(2, 5_000),

	DISTRICT(1, 25_000),

	REGION(1, 150_000),

	COUNTRY(1, 500_000);

	private final int decimals;

	private final int radiusMetres;

	Precision(int decimals, int radiusMetres) {
		this.decimals = decimals;
		this.radiusMetres = radiusMetres;
	}

	/** The most decimals of a degree the point is worth. */
	public int decimals() {
		return this.decimals;
	}

	/** How far from the point the place may reach: a rule of thumb for drawing. */
	public int radiusMetres() {
		return this.radiusMetres;
	}

}
