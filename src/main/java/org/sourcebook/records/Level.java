package org.sourcebook.records;

/**
 * The edition rows are written for: a closed one, or the open one.
 *
 * @param number the number rows carry in {@code since}
 */
record Level(int number) {

	/** The number of the open edition in the store; greater than any closed one. */
	static final int OPEN_NUMBER = 1_000_000_000;

	/** What {@code until} holds for a row without an end. */
	static final int NO_END = Integer.MAX_VALUE;

	/** The open edition. */
	static final Level OPEN = new Level(OPEN_NUMBER);

	boolean isOpen() {
		return this.number == OPEN_NUMBER;
	}

}
