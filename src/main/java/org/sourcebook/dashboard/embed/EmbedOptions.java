package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;

/**
 * The parameters every embed takes, besides the filters of what it shows.
 *
 * @param theme the colours
 * @param edition which edition to show: a number freezes the embed
 * @param knownOn the day whose knowledge to show
 */
record EmbedOptions(@Nullable ThemeChoice theme, @Nullable String edition, @Nullable FuzzyDate knownOn) {

	/** What is read for it: no more than it shows. */
	Walk walk(int most) {
		return walk(most, new EmbedSearch(null, null));
	}

	/** The same, of what is looked for. */
	Walk walk(int most, EmbedSearch search) {
		return new Walk(new Listing(most, null, search.q(), search.sort(), true, null, this.edition, this.knownOn),
				null, "", false, false);
	}

	/** The same view of a single record. */
	Viewing viewing(String edition) {
		return new Viewing(null, edition, this.knownOn);
	}

}
