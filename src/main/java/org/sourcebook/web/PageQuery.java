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
public final class PageQuery {

	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid",
			"msclkid", "mc_cid", "mc_eid", "igshid", "igsh", "twclid", "ttclid", "li_fat_id", "yclid", "mkt_tok",
			"_hsenc", "_hsmi", "_ga", "_gl", "srsltid");

	private PageQuery() {
	}

	/** The query without what asks nothing, or null if nothing is left. */
	public static @Nullable String clean(@Nullable String query) {
		String kept = (query != null) ? Arrays.stream(query.split("&"))
			.filter((part) -> !part.isEmpty() && !isUnanswered(part) && !isTracking(part))
			.collect(Collectors.joining("&")) : "";
		return kept.isEmpty() ? null : kept;
	}

	/** Whether a part is a name without a value. */
	public static boolean isUnanswered(String part) {
		String[] nameAndValue = part.split("=", 2);
		String value = (nameAndValue.length > 1) ? nameAndValue[1] : "";
		return !nameAndValue[0].isEmpty() && value.replace("+", "").replace("%20", "").isEmpty();
	}

	/** Whether a part is there to follow somebody. */
	public static boolean isTracking(String part) {
		try {
			return isTrackingName(URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether the parameter of a name is there to follow somebody. */
	public static boolean isTrackingName(String name) {
		return name.startsWith("utm_") || TRACKING.contains(name);
	}

}
