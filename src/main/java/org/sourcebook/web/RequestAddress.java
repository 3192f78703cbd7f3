package org.sourcebook.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The address a client asked for, as it was received: still percent-encoded, with its
 * suffix, and also when the container has dispatched the request to its error page.
 *
 * @param context the path the application lies under, or empty
 * @param path the whole path
 * @param query the query, or null if there was none
 */
record RequestAddress(String context, String path, @Nullable String query) {

	private static final String SAFE = "-._~!$&'()*+,;=:@/?";

	static RequestAddress of(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (path != null) {
			Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
			return new RequestAddress(request.getContextPath(), path.toString(),
					(query != null) ? query.toString() : null);
		}
		Object suffixed = request.getAttribute(SuffixFilter.PATH);
		return new RequestAddress(request.getContextPath(),
				(suffixed != null) ? suffixed.toString() : request.getRequestURI(), request.getQueryString());
	}

	/** The path below the context path. */
	String pathWithinContext() {
		return this.path.startsWith(this.context) ? this.path.substring(this.context.length()) : this.path;
	}

	/** Another path below the same context path, without a query. */
	RequestAddress withPathWithinContext(String path) {
		return new RequestAddress(this.context, this.context + path, null);
	}

	/**
	 * The address as a relative reference. What would make it an invalid one is
	 * percent-encoded, and a path that could be taken for a host is kept from it. Where
	 * the address could not be read, the reference is empty: to the request itself.
	 */
	String instance() {
		if (!this.path.startsWith("/")) {
			return "";
		}
		String reference = (this.query != null) ? this.path + "?" + this.query : this.path;
		return (reference.startsWith("//") ? "/." : "") + encode(reference);
	}

	private static String encode(String text) {
		StringBuilder encoded = new StringBuilder(text.length());
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			char octet = (char) (bytes[i] & 0xFF);
			if (isUnreserved(octet) || SAFE.indexOf(octet) >= 0 || (octet == '%' && isHex(bytes, i + 1))) {
				encoded.append(octet);
			}
			else {
				encoded.append("%%%02X".formatted((int) octet));
			}
		}
		return encoded.toString();
	}

	private static boolean isUnreserved(char octet) {
		return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
	}

	private static boolean isHex(byte[] bytes, int start) {
		return start + 1 < bytes.length && Character.digit(bytes[start], 16) >= 0
				&& Character.digit(bytes[start + 1], 16) >= 0;
	}

}
