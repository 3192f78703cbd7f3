package org.sourcebook.history;

import org.sourcebook.edition.View;

/**
 * The editions after one, up to another. Both are numbered as the store counts.
 *
 * @param after the earlier edition
 * @param last the later one, which may be the open one
 */
record Interval(int after, int last) {

	/** The later edition as a link names it. */
	String later() {
		return (this.last == View.OPEN_NUMBER) ? View.OPEN : String.valueOf(this.last);
	}

	/** The earlier edition as a link names it. */
	String earlier() {
		return (this.after == View.OPEN_NUMBER) ? View.OPEN : String.valueOf(this.after);
	}

}
