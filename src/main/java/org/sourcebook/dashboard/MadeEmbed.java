package org.sourcebook.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.embed.Snippet;
import org.sourcebook.format.Reply;

import org.springframework.web.util.UriUtils;

/**
 * An embed as it was chosen: what to put into a page, and how that looks.
 *
 * @param holds what there is in it, in words
 * @param frozen whether it stays as it is
 * @param href its address here
 * @param snippet what to put into a page
 * @param html the same as text
 * @param links the same in other ways
 */
public record MadeEmbed(String holds, boolean frozen, String href, Snippet snippet, String html,
		List<Frame.Alternate> links) {

	/**
	 * The embed that is chosen at an address.
	 * @param title what is in it, or null for what the kind shows
	 * @param total how much there is in it
	 */
	static MadeEmbed of(EmbedKind kind, Address chosen, Reply reply, EmbedChoices choices, @Nullable String title,
			long total) {
		String context = reply.request().getContextPath();
		Address embed = chosen.without(EmbedChoices.OF_FRAME).at(context + "/embed/" + kind.word());
		Snippet snippet = Snippet.of(kind.word(), title, reply.absolute(embed.href()), choices.width(),
				choices.height());
		List<Frame.Alternate> links = new ArrayList<>();
		links.add(new Frame.Alternate("The embed alone", "text/html", embed.href()));
		if (kind.isDrawn()) {
			links.add(new Frame.Alternate("Picture (PNG)", "image/png", embed.at(embed.path() + ".png").href()));
			links.add(new Frame.Alternate("Drawing (SVG)", "image/svg+xml", embed.at(embed.path() + ".svg").href()));
		}
		links.add(new Frame.Alternate("Data (CSV)", "text/csv",
				embed.without("theme").at(context + "/api/v1/" + kind.subject() + ".csv").href()));
		links.add(new Frame.Alternate("oEmbed", "application/json",
				context + "/oembed?url=" + UriUtils.encode(embed.href(), StandardCharsets.UTF_8)));
		boolean frozen = embed.values("edition").stream().anyMatch((edition) -> !edition.equals("open"));
		return new MadeEmbed(holds(kind, total), frozen, embed.href(), snippet, snippet.html(), links);
	}

	private static String holds(EmbedKind kind, long total) {
		if (total == 0) {
			return "Nothing on record fits these choices: the embed says so.";
		}
		return switch (kind) {
			case ESTIMATES -> Say.ENGLISH.count(total, "number", "numbers") + " in it.";
			case FIGURE -> Say.ENGLISH.count(total, "total", "totals") + " in it.";
			case CLAIMS -> Say.ENGLISH.count(total, "claim", "claims") + " in it.";
			case TIMELINE -> Say.ENGLISH.count(total, "moment", "moments") + " in it.";
			case MAP -> Say.ENGLISH.count(total, "place", "places") + " in it.";
		};
	}

}
