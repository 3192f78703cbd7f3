package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Makes links to lists. They stay in the view of the request: its {@code edition} and
 * {@code knownOn} are kept, so that a count is what the list it leads to holds.
 */
public final class Links {

	private static final List<String> KEPT = List.of("edition", "knownOn");

	private Links() {
	}

	/**
	 * The path of a list.
	 * @param collection the collection, such as {@code claims}
	 * @param query its query, such as {@code source=hur}
	 */
	public static String to(String collection, String query) {
		StringBuilder link = new StringBuilder();
		HttpServletRequest request = (RequestContextHolder
			.getRequestAttributes() instanceof ServletRequestAttributes attributes) ? attributes.getRequest() : null;
		if (request != null) {
			link.append(request.getContextPath());
		}
		link.append("/api/v1/").append(collection).append('?').append(query);
		for (String name : KEPT) {
			String value = (request != null) ? request.getParameter(name) : null;
			if (value != null) {
				link.append('&').append(name).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		}
		return link.toString();
	}

}
