package org.sourcebook.dashboard;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Readers;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cleans the query of a page before it is looked at. A form sends its empty fields too:
 * they mean that nothing is asked, and a redirect drops them. What others put into links
 * to follow people is not seen by anybody further on. All other parameters are as strict
 * as those of the API.
 */
@Component
@Order(-2)
class CleanQuery extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean isPage = PagePaths.asksForPage(request);
		Readers.offerPage(request, isPage);
		String query = isPage ? request.getQueryString() : null;
		List<String> parts = (query != null) ? List.of(query.split("&", -1)) : List.of();
		if (parts.stream().anyMatch(CleanQuery::isUnanswered)) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + clean(parts));
		}
		else if (parts.stream().anyMatch(CleanQuery::isTracking)) {
			String clean = clean(parts);
			chain.doFilter(new Untracked(request, clean.isEmpty() ? null : clean.substring(1)), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static String clean(List<String> parts) {
		String kept = parts.stream()
			.filter((part) -> !part.isEmpty() && !isUnanswered(part) && !isTracking(part))
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

	/** A name without a value. */
	private static boolean isUnanswered(String part) {
		int equals = part.indexOf('=');
		String name = (equals < 0) ? part : part.substring(0, equals);
		String value = (equals < 0) ? "" : part.substring(equals + 1);
		return !name.isEmpty() && value.replace("+", "").replace("%20", "").isEmpty();
	}

	private static boolean isTracking(String part) {
		String name = part.split("=", 2)[0];
		try {
			return Tracking.is(URLDecoder.decode(name, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * A request without the parameters nobody further on is to see.
	 */
	private static final class Untracked extends HttpServletRequestWrapper {

		private final @Nullable String query;

		Untracked(HttpServletRequest request, @Nullable String query) {
			super(request);
			this.query = query;
		}

		@Override
		public @Nullable String getQueryString() {
			return this.query;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> map = new LinkedHashMap<>(super.getParameterMap());
			map.keySet().removeIf(Tracking::is);
			return map;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return Tracking.is(name) ? null : super.getParameter(name);
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return Tracking.is(name) ? null : super.getParameterValues(name);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(getParameterMap().keySet());
		}

	}

}
