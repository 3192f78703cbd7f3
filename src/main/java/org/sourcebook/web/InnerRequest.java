package org.sourcebook.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A request for another address that nobody sent. What is noted with it stays with it.
 */
final class InnerRequest extends HttpServletRequestWrapper {

	private final String path;

	private final @Nullable String query;

	private final String accept;

	private final Map<String, Object> attributes = new HashMap<>();

	private final Map<String, String[]> parameters;

	/**
	 * Creates a request.
	 * @param sent the request that is being answered
	 * @param path the path, without a suffix
	 * @param query the query, or null
	 * @param accepted what it is to be answered with
	 */
	InnerRequest(HttpServletRequest sent, String path, @Nullable String query, MediaType accepted) {
		super(sent);
		this.path = path;
		this.query = query;
		this.accept = accepted.toString();
		Map<String, List<String>> values = new LinkedHashMap<>();
		if (UnreadableParameter.inQuery(this).isEmpty()) {
			values = RequestQuery.values(this);
		}
		this.parameters = new LinkedHashMap<>();
		values.forEach((name, all) -> this.parameters.put(name, all.toArray(String[]::new)));
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public String getServletPath() {
		return this.path.substring(getContextPath().length());
	}

	@Override
	public @Nullable String getQueryString() {
		return this.query;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.parameters;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? this.accept : null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? Collections.enumeration(List.of(this.accept))
				: Collections.emptyEnumeration();
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(List.of(HttpHeaders.ACCEPT));
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.attributes.get(name);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value != null) {
			this.attributes.put(name, value);
		}
		else {
			this.attributes.remove(name);
		}
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

}
