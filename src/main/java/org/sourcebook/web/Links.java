package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Makes links to lists. They stay in the view of the request: its {@code edition} and
 * {@code knownOn} are kept, so that a count is what the list it leads to holds.
 */
public final class Links {

	private static final List<String> KEPT = List.of("edition", "knownOn");

	private static final String EDITION = Links.class.getName() + ".edition";

	private Links() {
	}

	/**
	 * The path of a list.
	 * @param collection the collection, such as {@code claims}
	 * @param query its query, such as {@code source=hur}
	 */
	public static String to(String collection, String query) {
		return path(collection) + "?" + query + kept("&");
	}

	/** The path of a record. */
	public static String toRecord(String collection, String id) {
		return path(collection) + "/" + id + kept("?");
	}

	/**
	 * The path of a page, in the view of the request.
	 * @param page its path, perhaps with a query
	 */
	public static String toPage(String page) {
		return context() + page + kept((page.indexOf('?') < 0) ? "?" : "&");
	}

	/** The page at the same address as something of the API. */
	public static String pageOf(String href) {
		return href.startsWith(root() + "/") ? context() + href.substring(root().length()) : href;
	}

	/** The path that names a record, whatever it is seen from. */
	public static String naming(String collection, String id) {
		return path(collection) + "/" + id;
	}

	/** The path of all that an edition has of a collection. */
	public static String toAllIn(String edition, String collection, Format format) {
		return path(collection) + "." + format.suffix() + "?edition=" + edition + "&status=any";
	}

	/** The path of a record as an edition has it. */
	public static String toRecordIn(String edition, String collection, String id) {
		return path(collection) + "/" + id + "?edition=" + edition;
	}

	/**
	 * Has the links of this answer stay in an edition its request did not name: a walk
	 * stays where it began, though a newer edition was closed meanwhile.
	 */
	public static void stayIn(String edition) {
		HttpServletRequest request = request();
		if (request != null) {
			request.setAttribute(EDITION, edition);
		}
	}

	/** The path of the API. */
	public static String root() {
		return context() + "/api/v1";
	}

	private static String context() {
		HttpServletRequest request = request();
		return (request != null) ? request.getContextPath() : "";
	}

	private static String path(String collection) {
		return root() + "/" + collection;
	}

	private static String kept(String start) {
		HttpServletRequest request = request();
		StringBuilder kept = new StringBuilder();
		for (String name : KEPT) {
			String value = (request != null) ? value(request, name) : null;
			if (value != null) {
				kept.append(kept.isEmpty() ? start : "&")
					.append(name)
					.append('=')
					.append(UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		}
		return kept.toString();
	}

	private static @Nullable String value(HttpServletRequest request, String name) {
		String asked = request.getParameter(name);
		return (asked == null && name.equals("edition")) ? edition(request) : asked;
	}

	/** The edition links have to name though the request did not, or null. */
	static @Nullable String edition(HttpServletRequest request) {
		return (String) request.getAttribute(EDITION);
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

}
