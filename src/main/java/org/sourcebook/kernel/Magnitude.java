package org.sourcebook.kernel;

/**
 * The size of a number given in words only, with the bounds it is read as.
 */
public enum Magnitude {

	/** 24 to 99. */
	DOZENS(24, 99),

	/** 200 to 999. */
	HUNDREDS(200, 999),

	/** 2,000 to 9,999. */
	THOUSANDS(2000, 9999);

	private final long lower;

	private final long upper;

	Magnitude(long lower, long upper) {
		this.lower = lower;
		this.upper = upper;
	}

	/** The bounds the word stands for. */
	public NumberRange range() {
		return NumberRange.of(this.lower, this.upper);
	}

}
