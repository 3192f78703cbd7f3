package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request in normal form: what makes two requests the same question, and
 * the link from one page of its answer to the next.
 */
public final class RequestQuery {

	/** Parameters that choose how much of an answer is shown, not which answer it is. */
	private static final Set<String> NOT_THE_QUESTION = Set.of("cursor", "size", "count", "fields", "excel", "download",
			Facet.PARAMETER);

	/** Parameters that say nothing of a narrower list. */
	private static final Set<String> NOT_NARROWED = Set.of("cursor", Facet.PARAMETER);

	private static final int HASH_BYTES = 8;

	private RequestQuery() {
	}

	/**
	 * A short hash of the path and of the parameters that make up the question. Their
	 * order, a value given twice, and the format make no difference.
	 */
	public static String hash(HttpServletRequest request) {
		String parameters = question(request).map(Parameter::encoded)
			.distinct()
			.sorted()
			.collect(Collectors.joining("&"));
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return shortHash(path + "?" + parameters);
	}

	private static String shortHash(String text) {
		byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
	}

	/**
	 * A cursor that is bound to a question, and of which no part can be changed by
	 * accident.
	 * @param hash the {@linkplain #hash hash} of the request
	 * @param edition the edition the walk began in
	 * @param position the sort values of the last row seen
	 */
	public static Cursor cursor(String hash, String edition, List<String> position) {
		return new Cursor(edition, shortHash(hash + " " + edition + " " + String.join(" ", position)), position);
	}

	/**
	 * The path and query of the page after this one: every parameter of the request in
	 * its order, and the given cursor last. A suffix stays.
	 */
	public static String next(HttpServletRequest request, String cursor) {
		Stream<Parameter> kept = parameters(request).filter((parameter) -> !parameter.name().equals("cursor"));
		return Stream.concat(kept, Stream.of(new Parameter("cursor", cursor)))
			.map(Parameter::encoded)
			.collect(Collectors.joining("&", RequestAddress.of(request).path() + "?", ""));
	}

	/**
	 * The path and query of the list a request asks for, in a certain format.
	 * @param cursor where it begins, or null for the cursor of the request
	 */
	public static String in(Format format, HttpServletRequest request, @Nullable String cursor) {
		Stream<Parameter> kept = parameters(request)
			.filter((parameter) -> cursor == null || !parameter.name().equals("cursor"));
		Stream<Parameter> own = (cursor != null) ? Stream.of(new Parameter("cursor", cursor)) : Stream.empty();
		String query = Stream.concat(kept, own).map(Parameter::encoded).collect(Collectors.joining("&"));
		// The filter has taken the suffix from the path.
		return request.getRequestURI() + "." + format.suffix() + (query.isEmpty() ? "" : "?" + query);
	}

	/** The path and query of a record a request asks for, in another format. */
	public static String inOtherFormat(Format format, HttpServletRequest request) {
		String query = parameters(request).filter((parameter) -> !parameter.name().equals("fields"))
			.map(Parameter::encoded)
			.collect(Collectors.joining("&"));
		return request.getRequestURI() + "." + format.suffix() + (query.isEmpty() ? "" : "?" + query);
	}

	/**
	 * What a request asks of a list, in words: its parameters but for those of a page.
	 */
	public static String filters(HttpServletRequest request) {
		return words(question(request));
	}

	/** The same without the edition. */
	static String filtersOfAnyEdition(HttpServletRequest request) {
		return words(questionOfAnyEdition(request));
	}

	private static String words(Stream<Parameter> parameters) {
		return parameters.map((parameter) -> parameter.name() + "=" + parameter.value())
			.collect(Collectors.joining(", "));
	}

	private static Stream<Parameter> question(HttpServletRequest request) {
		return parameters(request).filter((parameter) -> !NOT_THE_QUESTION.contains(parameter.name()));
	}

	private static Stream<Parameter> questionOfAnyEdition(HttpServletRequest request) {
		return question(request)
			.filter((parameter) -> !parameter.name().equals("edition") && !parameter.name().equals("shape"));
	}

	/**
	 * The path and query of the part of a list that has a certain value: every other
	 * parameter of the request, in its order. It begins with the first page, and stays in
	 * the edition of the answer.
	 * @param names the parameters that take the value
	 */
	static String narrowed(HttpServletRequest request, List<String> names, String value) {
		Stream<Parameter> kept = parameters(request)
			.filter((parameter) -> !names.contains(parameter.name()) && !NOT_NARROWED.contains(parameter.name()));
		Stream<Parameter> own = names.stream().map((name) -> new Parameter(name, value));
		String edition = Links.edition(request);
		Stream<Parameter> view = (edition != null) ? Stream.of(new Parameter("edition", edition)) : Stream.empty();
		return Stream.of(kept, own, view)
			.flatMap((each) -> each)
			.map(Parameter::encoded)
			.collect(Collectors.joining("&", RequestAddress.of(request).path() + "?", ""));
	}

	/**
	 * The query of the same question of an edition: its parameters, but for those that
	 * choose how much is shown.
	 */
	static String ofEdition(HttpServletRequest request, String edition) {
		return Stream.concat(questionOfAnyEdition(request), Stream.of(new Parameter("edition", edition)))
			.map(Parameter::encoded)
			.collect(Collectors.joining("&"));
	}

	/** The query of a request without a parameter, or null if nothing is left. */
	static @Nullable String without(HttpServletRequest request, String name) {
		return query(parameters(request).filter((parameter) -> !parameter.name().equals(name)));
	}

	/** The query of a request, and what it leaves unsaid, or null if that is nothing. */
	static @Nullable String with(HttpServletRequest request, Map<String, String[]> defaults) {
		Stream<Parameter> added = defaults.entrySet()
			.stream()
			.filter((unsaid) -> request.getParameter(unsaid.getKey()) == null)
			.flatMap(
					(unsaid) -> Arrays.stream(unsaid.getValue()).map((value) -> new Parameter(unsaid.getKey(), value)));
		return query(Stream.concat(parameters(request), added));
	}

	private static @Nullable String query(Stream<Parameter> parameters) {
		String query = parameters.map(Parameter::encoded).collect(Collectors.joining("&"));
		return query.isEmpty() ? null : query;
	}

	/** The values of each parameter, in their order. */
	static Map<String, List<String>> values(HttpServletRequest request) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		parameters(request).forEach((parameter) -> values.computeIfAbsent(parameter.name(), (name) -> new ArrayList<>())
			.add(parameter.value()));
		return values;
	}

	/**
	 * The position a request asks to go on from, or null if it asks for the first page.
	 * @throws BadParameters if the cursor is none, or was given out for another query
	 */
	public static @Nullable Cursor resume(HttpServletRequest request, @Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		try {
			Cursor decoded = Cursor.decode(cursor);
			if (decoded.equals(cursor(hash(request), decoded.edition(), decoded.position()))) {
				return decoded;
			}
		}
		catch (IllegalArgumentException ex) {
			throw refused(cursor, "is not a cursor; take it from page.next as it is");
		}
		throw refused(cursor, "belongs to another query or was changed; begin this one without a cursor");
	}

	private static BadParameters refused(String cursor, String reason) {
		return new BadParameters(List.of(ParameterError.of("cursor", cursor, reason)));
	}

	private static Stream<Parameter> parameters(HttpServletRequest request) {
		return parts(request).map(Parameter::parse);
	}

	/** The parameters as they came. */
	static Stream<String> parts(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? Arrays.stream(query.split("&")).filter((part) -> !part.isEmpty()) : Stream.empty();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
