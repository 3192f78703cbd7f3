package org.sourcebook.coverage;

import java.util.List;

import org.sourcebook.edition.View;

/**
 * What is counted, and for whom.
 *
 * @param view what it is seen from
 * @param sources whom it is counted for, or empty
 * @param perBody whether, without sources, it is counted for every body
 * @param metrics what numbers are to count, or empty
 * @param storylines whose reports count, or empty
 */
record Question(View view, List<String> sources, boolean perBody, List<String> metrics, List<String> storylines) {

	/** Whether it is counted for somebody, and not for everybody together. */
	boolean isPerHolder() {
		return this.perBody || !this.sources.isEmpty();
	}

}
