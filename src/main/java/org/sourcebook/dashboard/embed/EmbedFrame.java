package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;

import org.springframework.web.servlet.ModelAndView;

/**
 * What stands around every embed.
 *
 * @param title what it shows
 * @param theme the colours it is asked for in
 * @param asOf what it is seen from
 * @param only what it is narrowed to, or empty
 * @param live where the same is shown as it is now, if this one is frozen
 * @param since where to ask what became of it, if it is frozen
 * @param page the same question as a page
 * @param csv the same data for a sheet
 * @param png the drawing alone, if there is one
 * @param oembed how other systems are told to show it
 */
record EmbedFrame(String title, String theme, String asOf, String only, @Nullable String live, @Nullable String since,
		String page, @Nullable String csv, @Nullable String png, String oembed) {

	static final String SVG = "image/svg+xml";

	/** How wide a picture is. */
	static final double POSTER = 840;

	/** How many pixels of a picture each unit of the drawing takes. */
	static final double PIXELS = 2;

	static EmbedFrame of(String title, View view, String only, EmbedOptions options, EmbedAddress address,
			boolean drawn) {
		boolean frozen = address.isFrozen() && !view.isOpen();
		return new EmbedFrame(title, ThemeChoice.word(options.theme()), AsOf.of(view, frozen), only,
				frozen ? address.live() : null, frozen ? address.since(view.number()) : null, address.page(),
				address.api(".csv"), drawn ? address.as(".png") : null, address.oembed());
	}

	ModelAndView show(String template) {
		return new ModelAndView(template).addObject("frame", this);
	}

}
