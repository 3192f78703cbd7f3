package org.sourcebook.dashboard;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which addresses are pages.
 */
final class PagePaths {

	private static final Pattern PAGES = Pattern.compile(
			"/|/(about|claims|estimates|reports|sources|locations|storylines|disagreements|relations|corrections|embed|embeds)(/.*)?");

	private PagePaths() {
	}

	/** Whether a request asks for a page, whether there is one or not. */
	static boolean asksForPage(HttpServletRequest request) {
		return PAGES.matcher(within(request)).matches();
	}

	/** Whether a request asks for what other sites may show in a frame. */
	static boolean asksForEmbed(HttpServletRequest request) {
		return within(request).startsWith("/embed/");
	}

	/** The path below the context path. */
	static String within(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
