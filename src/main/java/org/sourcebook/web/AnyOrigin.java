package org.sourcebook.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of every site read the API: there are no keys and no cookies to protect.
 * Says so in every answer, whoever asks. Spring's filter would answer only requests with
 * an {@code Origin}, and so make every cache keep an answer for each site.
 */
@Component
@Order(-1)
class AnyOrigin extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, OPTIONS";

	private static final String SECONDS_A_BROWSER_REMEMBERS = "86400";

	/** Adds the headers to an answer. */
	static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Link, ETag, X-Row-Count");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = RequestAddress.of(request).pathWithinContext();
		return !path.startsWith("/api/") && !path.startsWith("/v3/api-docs");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		allow(response);
		if (isPreflight(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS_A_BROWSER_REMEMBERS);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		chain.doFilter(request, response);
	}

	/** What a browser asks before it sends a request on behalf of another site. */
	private static boolean isPreflight(HttpServletRequest request) {
		return request.getMethod().equals("OPTIONS") && request.getHeader(HttpHeaders.ORIGIN) != null
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

}
