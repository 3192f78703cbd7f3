package org.sourcebook.dashboard;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what an answer may do: a page loads nothing from elsewhere, runs no
 * script that stands in it, and is framed by nobody, unless it is made for that.
 */
@Component
@Order(-3)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
			+ " font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final List<String> OTHERS = List.of("/swagger-ui", "/api/", "/v3/", "/actuator/");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		if (!bringsItsOwn(request)) {
			response.setHeader("Content-Security-Policy", POLICY + (PagePaths.asksForEmbed(request) ? "*" : "'none'"));
		}
		chain.doFilter(request, response);
	}

	/** Swagger UI styles its parts itself; what is for programs has no parts. */
	private static boolean bringsItsOwn(HttpServletRequest request) {
		String path = PagePaths.within(request);
		return OTHERS.stream().anyMatch(path::startsWith);
	}

}
