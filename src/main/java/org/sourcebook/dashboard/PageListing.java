package org.sourcebook.dashboard;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Param;

/**
 * The parameters of a page with a list: those of the collection, but for {@code fields},
 * which chooses what programs get.
 */
record PageListing(@Param(min = 1, max = 1000, defaultValue = "50") int size, @Nullable String cursor,
		@Nullable String q, @Nullable String sort, @Param(defaultValue = "true") boolean count,
		@Nullable String edition, @Nullable FuzzyDate knownOn) {

	Listing listing() {
		return new Listing(this.size, this.cursor, this.q, this.sort, this.count, null, this.edition, this.knownOn);
	}

}
