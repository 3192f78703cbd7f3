package org.sourcebook.caching;

import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What a request asks, apart from the state it is answered from. Requests that ask the
 * same in the same state have the same answer, byte for byte.
 * <p>
 * The address counts as it was sent. The order of its parameters comes back in the link
 * to the next page, and how it is escaped decides whether it is refused.
 *
 * @param asked the address and the formats that are accepted
 * @param edition the number of the closed edition the request names, or null
 */
record Question(String asked, @Nullable Integer edition) {

	private static final Pattern EDITION = Pattern.compile("(?:^|&)edition=([1-9][0-9]{0,8})(?:&|$)");

	static Question of(HttpServletRequest request) {
		String query = request.getQueryString();
		String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		String asked = request.getRequestURI() + "?" + ((query != null) ? query : "") + "\n" + accept;
		return new Question(asked, (query != null) ? edition(query) : null);
	}

	private static @Nullable Integer edition(String query) {
		Matcher parameter = EDITION.matcher(query);
		return parameter.find() ? Integer.valueOf(parameter.group(1)) : null;
	}

}
