package org.sourcebook.dashboard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The address of a page, to be changed a little for a link.
 *
 * @param path the path
 * @param query the parameters, in their order
 */
public record Address(String path, List<Parameter> query) {

	public Address {
		query = List.copyOf(query);
	}

	/** The address a request asked for. */
	static Address of(HttpServletRequest request) {
		return of(request.getRequestURI(), request.getQueryString());
	}

	/** The address that is written down somewhere. */
	static Address parse(String href) {
		int mark = href.indexOf('?');
		return (mark < 0) ? of(href, null) : of(href.substring(0, mark), href.substring(mark + 1));
	}

	private static Address of(String path, @Nullable String query) {
		List<Parameter> parameters = (query != null)
				? Arrays.stream(query.split("&")).filter((part) -> !part.isEmpty()).map(Parameter::parse).toList()
				: List.of();
		return new Address(path, parameters);
	}

	/** The values of a parameter. */
	List<String> values(String name) {
		return this.query.stream().filter((parameter) -> parameter.name().equals(name)).map(Parameter::value).toList();
	}

	/** Without the parameters of certain names. */
	Address without(String... names) {
		List<String> dropped = List.of(names);
		return keeping((parameter) -> !dropped.contains(parameter.name()));
	}

	/** With some of its parameters only. */
	Address keeping(Predicate<Parameter> kept) {
		return new Address(this.path, this.query.stream().filter(kept).toList());
	}

	/** With a parameter that has one value, in place of those of its name. */
	Address with(String name, String value) {
		List<Parameter> changed = new ArrayList<>(without(name).query);
		changed.add(new Parameter(name, value));
		return new Address(this.path, changed);
	}

	/** With the same query at another path. */
	Address at(String other) {
		return new Address(other, this.query);
	}

	/** The address as a link has it. */
	String href() {
		return this.path + (this.query.isEmpty() ? ""
				: this.query.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", "")));
	}

	/**
	 * A parameter with one value.
	 *
	 * @param name its name
	 * @param value the value
	 */
	public record Parameter(String name, String value) {

		static Parameter parse(String part) {
			String[] nameAndValue = part.split("=", 2);
			return new Parameter(decode(nameAndValue[0]), (nameAndValue.length > 1) ? decode(nameAndValue[1]) : "");
		}

		/** What cannot be decoded stays as it came: somebody else refuses it. */
		private static String decode(String text) {
			try {
				return URLDecoder.decode(text, StandardCharsets.UTF_8);
			}
			catch (IllegalArgumentException ex) {
				return text;
			}
		}

		private String encoded() {
			return UriUtils.encode(this.name, StandardCharsets.UTF_8) + "="
					+ UriUtils.encode(this.value, StandardCharsets.UTF_8);
		}

	}

}
