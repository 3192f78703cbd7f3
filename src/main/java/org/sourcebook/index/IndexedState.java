package org.sourcebook.index;

import org.sourcebook.edition.SetState;
import org.sourcebook.edition.View;

/**
 * The state of the store an index was read from.
 *
 * @param lastEdition the last closed edition
 * @param openDigest the digest of the open edition
 */
record IndexedState(int lastEdition, String openDigest) {

	/**
	 * Whether the edition of a view was the same in that state. Closed ones do not
	 * change.
	 */
	boolean holds(View view) {
		return view.isOpen() ? view.setDigest().equals(this.lastEdition + " " + this.openDigest)
				: view.number() <= this.lastEdition;
	}

	/** Whether that state is the given one. */
	boolean is(SetState state) {
		return this.lastEdition == state.lastEdition() && this.openDigest.equals(state.openDigest());
	}

}
