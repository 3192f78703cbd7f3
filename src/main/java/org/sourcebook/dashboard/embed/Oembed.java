package org.sourcebook.dashboard.embed;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How to show an embed, as oEmbed has it.
 *
 * @param type always rich
 * @param version the version of oEmbed
 * @param title what is shown
 * @param providerName who shows it
 * @param providerUrl where that is
 * @param cacheAge for how many seconds this need not be asked again
 * @param width how wide the frame is
 * @param height how high it is
 * @param html the snippet
 */
record Oembed(String type, String version, String title, @JsonProperty("provider_name") String providerName,
		@JsonProperty("provider_url") String providerUrl, @JsonProperty("cache_age") long cacheAge, int width,
		int height, String html) {
}
