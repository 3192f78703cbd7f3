package org.sourcebook.dashboard;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;

/**
 * The parameters of a page with one record: what it is seen from.
 */
record PageViewing(@Nullable String edition, @Nullable FuzzyDate knownOn) {

	Viewing viewing() {
		return new Viewing(null, this.edition, this.knownOn);
	}

	/** The beginning of a list of what was recorded last. */
	Walk lastRecorded(int size) {
		return new Walk(new Listing(size, null, null, null, true, null, this.edition, this.knownOn), null, "", false,
				true);
	}

	/** The beginning of a list that is a part of the page. */
	Walk first(int size, @Nullable String sort) {
		return new Walk(new Listing(size, null, null, sort, true, null, this.edition, this.knownOn), null, "", false,
				false);
	}

}
