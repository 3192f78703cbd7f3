package org.sourcebook.dashboard;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.embed.EmbedSearch;
import org.sourcebook.dashboard.embed.ThemeChoice;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Param;
import org.sourcebook.web.Walk;

/**
 * How an embed is to look, and what it is seen from.
 *
 * @param theme the colours
 * @param width how wide its frame is
 * @param height how high its frame is
 * @param edition which edition to show: a number freezes the embed
 * @param knownOn the day whose knowledge to show
 */
record EmbedChoices(@Nullable ThemeChoice theme, @Param(min = 200, max = 4000) @Nullable Integer width,
		@Param(min = 100, max = 4000) @Nullable Integer height, @Nullable String edition, @Nullable FuzzyDate knownOn) {

	/** The names of the parameters that are of the frame, and not of what is in it. */
	static final String[] OF_FRAME = { "width", "height" };

	/**
	 * As much of a list as tells that it can be shown.
	 */
	Walk walk(EmbedSearch search) {
		return new Walk(new Listing(1, null, search.q(), search.sort(), true, null, this.edition, this.knownOn), null,
				"", false, false);
	}

}
