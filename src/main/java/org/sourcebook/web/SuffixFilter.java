package org.sourcebook.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the suffix of a path into the {@code Accept} header, before anything is routed. A
 * suffix wins over the header that was sent. No id holds a dot, so what is left of one is
 * a suffix nobody knows.
 */
@Component
class SuffixFilter extends OncePerRequestFilter {

	/** The attribute with the path as it was asked for. */
	static final String PATH = SuffixFilter.class.getName() + ".path";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (!path.startsWith("/api/", request.getContextPath().length())) {
			chain.doFilter(request, response);
			return;
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		Optional<Format> format = Format.named(path);
		String bare = path.substring(0, path.length() - format.map((found) -> found.suffix().length() + 1).orElse(0));
		if (bare.indexOf('.', bare.lastIndexOf('/')) >= 0) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (format.isPresent()) {
			request.setAttribute(PATH, path);
			chain.doFilter(new Bare(request, bare, format.get()), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Whether a request named its format by a suffix. */
	static boolean hasSuffix(HttpServletRequest request) {
		return request.getAttribute(PATH) != null;
	}

	/**
	 * A request without its suffix.
	 */
	private static final class Bare extends HttpServletRequestWrapper {

		private final String path;

		private final String accept;

		Bare(HttpServletRequest request, String path, Format format) {
			super(request);
			this.path = path;
			this.accept = format.type().toString();
		}

		@Override
		public String getRequestURI() {
			return this.path;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? this.accept : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? Collections.enumeration(List.of(this.accept))
					: super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
			if (names.stream().noneMatch(HttpHeaders.ACCEPT::equalsIgnoreCase)) {
				names.add(HttpHeaders.ACCEPT);
			}
			return Collections.enumeration(names);
		}

	}

}
