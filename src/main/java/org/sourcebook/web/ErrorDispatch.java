package org.sourcebook.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what the container refuses, or what fails in a filter: the container dispatches
 * such a request here, in place of Spring Boot's error page.
 */
@RestController
class ErrorDispatch implements ErrorController {

	private final KnownPaths knownPaths;

	ErrorDispatch(KnownPaths knownPaths) {
		this.knownPaths = knownPaths;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	@Nullable ResponseEntity<Object> answer(HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			// Another answer broke off, and must not look as if it went on.
			return null;
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		RequestAddress address = RequestAddress.of(request);
		// A client that asks for this path itself has found nothing.
		if (!(status instanceof Integer code) || code == 404) {
			return this.knownPaths.notFound(address).answer(request);
		}
		if (code == 405) {
			// Tomcat refuses TRACE and lists what a servlet could take.
			response.setHeader(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS");
		}
		return Problem.of(code, address).answer(request);
	}

}
