package org.sourcebook.dashboard;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.PageQuery;
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
		PageQuery read = PageQuery.of(request.getContextPath(), request.getRequestURI());
		String clean = read.clean(query);
		if (parts.stream().anyMatch(read::isUnanswered)) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + ((clean != null) ? "?" + clean : ""));
		}
		else if (parts.stream().anyMatch(read::isIdle)) {
			chain.doFilter(new Untracked(request, clean, read), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * A request without the parameters nobody further on is to see.
	 */
	private static final class Untracked extends HttpServletRequestWrapper {

		private final @Nullable String query;

		private final PageQuery read;

		Untracked(HttpServletRequest request, @Nullable String query, PageQuery read) {
			super(request);
			this.query = query;
			this.read = read;
		}

		@Override
		public @Nullable String getQueryString() {
			return this.query;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> map = new LinkedHashMap<>(super.getParameterMap());
			map.keySet().removeIf(this.read::isIdleName);
			return map;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return this.read.isIdleName(name) ? null : super.getParameter(name);
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.read.isIdleName(name) ? null : super.getParameterValues(name);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(getParameterMap().keySet());
		}

	}

}
