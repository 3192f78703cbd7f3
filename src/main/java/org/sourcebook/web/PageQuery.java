package org.sourcebook.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the query of a page asks. A form sends its empty fields too, and others put
 * parameters into links to learn who follows them: neither asks anything.
 */
public enum PageQuery {

	/** That of a page people go to. */
	OF_PAGE(Set.of()),

	/** That of an embed: pym.js puts what it knows of the page around it there. */
	OF_EMBED(Set.of("childId", "initialWidth", "parentTitle", "parentUrl"));

	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid",
			"msclkid", "mc_cid", "mc_eid", "igshid", "igsh", "twclid", "ttclid", "li_fat_id", "yclid", "mkt_tok",
			"_hsenc", "_hsmi", "_ga", "_gl", "srsltid");

	private static final String EMBEDS = "/embed/";

	private final Set<String> ofFrame;

	PageQuery(Set<String> ofFrame) {
		this.ofFrame = ofFrame;
	}

	/**
	 * That of a path.
	 * @param context the path of the application
	 * @param path the whole path
	 */
	public static PageQuery of(String context, String path) {
		return path.startsWith(context + EMBEDS) ? OF_EMBED : OF_PAGE;
	}

	/** The query without what asks nothing, or null if nothing is left. */
	public @Nullable String clean(@Nullable String query) {
		String kept = (query != null) ? Arrays.stream(query.split("&"))
			.filter((part) -> !part.isEmpty() && !isUnanswered(part) && !isIdle(part))
			.collect(Collectors.joining("&")) : "";
		return kept.isEmpty() ? null : kept;
	}

	/** Whether a part is a name without a value, and could have had one. */
	public boolean isUnanswered(String part) {
		String[] nameAndValue = part.split("=", 2);
		String value = (nameAndValue.length > 1) ? nameAndValue[1] : "";
		return !nameAndValue[0].isEmpty() && value.replace("+", "").replace("%20", "").isEmpty() && !isIdle(part);
	}

	/**
	 * Whether a part asks nothing, whatever its value: it is there to follow somebody.
	 */
	public boolean isIdle(String part) {
		try {
			return isIdleName(URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether the parameter of a name asks nothing. */
	public boolean isIdleName(String name) {
		return name.startsWith("utm_") || TRACKING.contains(name) || this.ofFrame.contains(name);
	}

}
