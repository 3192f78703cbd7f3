package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Param;

/**
 * What an oEmbed consumer asks.
 *
 * @param url the address of what it wants to show
 * @param format the format of the answer
 * @param maxwidth how wide the frame may be
 * @param maxheight how high it may be
 */
record OembedFilter(String url, @Nullable String format, @Param(min = 1, max = 10_000) @Nullable Integer maxwidth,
		@Param(min = 1, max = 10_000) @Nullable Integer maxheight) {
}
