package org.sourcebook.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * What others show where somebody shares a page: a picture, or the embed in a frame.
 *
 * @param title what is to be seen
 * @param embed the embed
 * @param picture its picture, or null if it is not drawn
 */
public record Shared(String title, String embed, @Nullable String picture) {

	/** How many pixels wide pictures of embeds are. */
	private static final int WIDTH = 1680;

	/** What a page offers first. */
	static List<Shared> of(List<EmbedOffer> offers) {
		return offers.stream()
			.limit(1)
			.map((offer) -> new Shared(offer.title(), offer.shown(), offer.picture()))
			.toList();
	}

	/** How many pixels wide the picture is. */
	public int width() {
		return WIDTH;
	}

	/** What oEmbed is asked, once it is known where. */
	public String question(String origin) {
		return "?url=" + UriUtils.encode(origin + this.embed, StandardCharsets.UTF_8);
	}

}
