package org.sourcebook.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/**
 * A parameter of a query: one name with one value.
 */
record Parameter(String name, String value) {

	static Parameter parse(String part) {
		int equals = part.indexOf('=');
		return (equals < 0) ? new Parameter(decode(part), "")
				: new Parameter(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	String encoded() {
		return UriUtils.encode(this.name, StandardCharsets.UTF_8) + "="
				+ UriUtils.encode(this.value, StandardCharsets.UTF_8);
	}

}
