package org.sourcebook.dashboard.embed;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * What another site puts into its page to show an embed. It has a link that is left where
 * frames are taken out, and needs no script.
 *
 * @param src the address of the embed
 * @param title what it shows
 * @param width how wide the frame is
 * @param height how high it is
 */
public record Snippet(String src, String title, int width, int height) {

	private static final int WIDTH = 640;

	/** The heights embeds have at that width, with their tables closed. */
	private static final Map<String, Integer> HEIGHTS = Map.of("estimates", 880, "claims", 600, "figure", 440, "map",
			830, "timeline", 770);

	/** The same where the frame is so narrow that they are laid out for it. */
	private static final Map<String, Integer> NARROW_HEIGHTS = Map.of("estimates", 930, "claims", 600, "figure", 760,
			"map", 1000, "timeline", 690);

	private static final int NARROW = 500;

	/** What a frozen one says above it takes room too. */
	private static final int FROZEN = 50;

	private static final Pattern IS_FROZEN = Pattern.compile("[?&]edition=[0-9]");

	private static final Map<String, String> TITLES = Map.of("estimates", "What was said of one number", "claims",
			"What was said", "figure", "Who says which number", "map", "Places", "timeline", "What was said when");

	/** Whether there is an embed of that name. */
	static boolean isKnown(String embed) {
		return HEIGHTS.containsKey(embed);
	}

	/**
	 * The snippet of an embed.
	 * @param title what it shows, or null for what that embed always shows
	 * @param width how wide the frame is, or null for what suits most
	 * @param height how high it is, or null for what that embed needs
	 */
	public static Snippet of(String embed, @Nullable String title, String src, @Nullable Integer width,
			@Nullable Integer height) {
		return new Snippet(src, Objects.requireNonNullElseGet(title, () -> TITLES.getOrDefault(embed, "")),
				Objects.requireNonNullElse(width, WIDTH), Objects.requireNonNullElseGet(height,
						() -> needed(embed, src, Objects.requireNonNullElse(width, WIDTH))));
	}

	static Snippet within(String embed, @Nullable String title, String src, int maxWidth, int maxHeight) {
		int width = Math.min(WIDTH, maxWidth);
		return of(embed, title, src, width, Math.min(needed(embed, src, width), maxHeight));
	}

	private static int needed(String embed, String src, int width) {
		return ((width < NARROW) ? NARROW_HEIGHTS : HEIGHTS).getOrDefault(embed, WIDTH)
				+ (IS_FROZEN.matcher(src).find() ? FROZEN : 0);
	}

	/**
	 * What is put into a page. It says that it is in English, whatever the page is in.
	 */
	public String html() {
		String address = HtmlUtils.htmlEscape(this.src);
		String title = HtmlUtils.htmlEscape(this.title);
		return ("<blockquote><a href=\"%s\" lang=\"en\">%s (Sourcebook)</a></blockquote>"
				+ "<iframe src=\"%s\" title=\"%s\" lang=\"en\" width=\"%d\" height=\"%d\" style=\"max-width:100%%\" loading=\"lazy\" frameborder=\"0\"></iframe>")
			.formatted(address, title, address, title, this.width, this.height);
	}

}
