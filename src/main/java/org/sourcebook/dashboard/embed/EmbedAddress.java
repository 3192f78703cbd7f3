package org.sourcebook.dashboard.embed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * The address of an embed, and what can be asked for in its place.
 *
 * @param context the path the application lies under, or empty
 * @param subject what it shows, such as {@code locations}
 * @param embed how that is called as an embed, such as {@code map}
 * @param parameters the parameters, as they were sent
 */
record EmbedAddress(String context, String subject, String embed, List<String> parameters) {

	/** What the pages of lists do not take. */
	private static final Set<String> NOT_OF_PAGES = Set.of("theme", "on", "per", "what");

	private static final Set<String> VIEW = Set.of("edition", "knownOn");

	static EmbedAddress of(HttpServletRequest request, String subject, String embed) {
		String query = request.getQueryString();
		return new EmbedAddress(request.getContextPath(), subject, embed, (query != null)
				? Arrays.stream(query.split("&")).filter((part) -> !part.isEmpty()).toList() : List.of());
	}

	/** The page of a record, in the same view. */
	String record(String collection, String id) {
		return this.context + "/" + collection + "/" + id
				+ query(this.parameters.stream().filter((part) -> VIEW.contains(name(part))));
	}

	/** The list it shows a part of, as a page. */
	String page() {
		String list = this.subject.equals("timeline") ? "claims" : this.subject.split("/", 2)[0];
		return this.context + "/" + list
				+ query(this.parameters.stream().filter((part) -> !NOT_OF_PAGES.contains(name(part))));
	}

	/** The same question asked of the API. */
	String api(String suffix) {
		return this.context + "/api/v1/" + this.subject + suffix + query(without("theme"));
	}

	/** The same embed in another format. */
	String as(String suffix) {
		return this.context + "/embed/" + this.embed + suffix + query(this.parameters.stream());
	}

	/** How other systems are told to show the embed. */
	String oembed() {
		return this.context + "/oembed?url=" + UriUtils.encode(as(""), StandardCharsets.UTF_8);
	}

	/** The same embed, not frozen. */
	String live() {
		return this.context + "/embed/" + this.embed + query(without("edition"));
	}

	/** Where to ask what became of a frozen answer. */
	String since(int edition) {
		String embed = this.context + "/embed/" + this.embed + query(without("theme"));
		return "%s/api/v1/editions/%d/since?url=%s".formatted(this.context, edition,
				UriUtils.encode(embed, StandardCharsets.UTF_8));
	}

	/** Whether the address names a closed edition, so that it shows the same for ever. */
	boolean isFrozen() {
		return this.parameters.stream()
			.anyMatch((part) -> name(part).equals("edition") && !part.equals("edition=open"));
	}

	/** The names of the parameters. */
	Set<String> names() {
		return this.parameters.stream().map(EmbedAddress::name).collect(Collectors.toSet());
	}

	private Stream<String> without(String name) {
		return this.parameters.stream().filter((part) -> !name(part).equals(name));
	}

	private static String name(String part) {
		return part.split("=", 2)[0];
	}

	private static String query(Stream<String> parameters) {
		String query = parameters.collect(Collectors.joining("&"));
		return query.isEmpty() ? "" : "?" + query;
	}

}
