package org.sourcebook.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses and fails before a request reaches Spring MVC.
 */
@TestComponent
class ToyFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		switch (request.getRequestURI()) {
			case "/api/v1/filter-fails" -> throw new IllegalStateException("a secret of the inside");
			case "/api/v1/filter-refuses" -> response.sendError(410, "a secret of the inside");
			case "/api/v1/filter-finds-nothing" -> response.sendError(404);
			default -> chain.doFilter(request, response);
		}
	}

}
