package org.sourcebook.index;

/**
 * The editions something stands in.
 *
 * @param since the first
 * @param until the first after them
 */
record Stay(int since, int until) {

	/** Whether it stands in an edition. */
	boolean in(int edition) {
		return this.since <= edition && edition < this.until;
	}

}
