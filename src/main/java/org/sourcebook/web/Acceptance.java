package org.sourcebook.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that want none of the formats their handler has.
 */
class Acceptance implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws HttpMediaTypeNotAcceptableException {
		if (!Format.isAcceptable(request)) {
			throw new HttpMediaTypeNotAcceptableException(Arrays.stream(Format.values()).map(Format::type).toList());
		}
		return true;
	}

}
