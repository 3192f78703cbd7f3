package org.sourcebook.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that cannot be read as one, and is told as it came.
 *
 * @param name what stands before the equals sign
 * @param value what stands behind it
 */
record UnreadableParameter(String name, String value) {

	private static final Pattern WELL_FORMED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*+");

	private static UnreadableParameter of(String part) {
		String[] nameAndValue = part.split("=", 2);
		return new UnreadableParameter(nameAndValue[0], (nameAndValue.length > 1) ? nameAndValue[1] : "");
	}

	/** What is wrong with those of a query. */
	static List<ParameterError> inQuery(HttpServletRequest request) {
		return RequestQuery.parts(request)
			.map(UnreadableParameter::of)
			.flatMap((parameter) -> Stream.ofNullable(parameter.error()))
			.toList();
	}

	/** What is wrong with the one behind a semicolon of the path, if there is one. */
	static List<ParameterError> inPath(HttpServletRequest request) {
		int semicolon = request.getRequestURI().indexOf(';');
		if (semicolon < 0) {
			return List.of();
		}
		UnreadableParameter parameter = of(request.getRequestURI().substring(semicolon + 1));
		return List.of(parameter.error("stands behind a semicolon of the path; parameters go behind a question mark"));
	}

	private @Nullable ParameterError error() {
		if (!isDecodable(this.name) || !isDecodable(this.value)) {
			return error("is not UTF-8 that is percent-encoded");
		}
		return this.name.isEmpty() ? error("has no name") : null;
	}

	private ParameterError error(String reason) {
		return ParameterError.of(this.name, this.value, reason);
	}

	private static boolean isDecodable(String text) {
		if (!WELL_FORMED.matcher(text).matches()) {
			return false;
		}
		byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
