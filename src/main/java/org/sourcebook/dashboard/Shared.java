package org.sourcebook.dashboard;

import java.util.List;

/**
 * The picture that others show where somebody shares a page.
 *
 * @param href where it is
 * @param alt what is to be seen on it
 */
public record Shared(String href, String alt) {

	/** How many pixels wide pictures of embeds are. */
	private static final int WIDTH = 1680;

	/** The picture of what a page offers first, if that is drawn. */
	static List<Shared> of(List<EmbedOffer> offers) {
		return offers.stream()
			.limit(1)
			.filter((offer) -> offer.picture() != null)
			.map((offer) -> new Shared(String.valueOf(offer.picture()), offer.title()))
			.toList();
	}

	/** How many pixels wide it is. */
	public int width() {
		return WIDTH;
	}

}
