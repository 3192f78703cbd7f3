package org.sourcebook.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a collection a request asks for: the parameters every collection takes,
 * and where to go on if this is not the first page.
 *
 * @param listing the parameters
 * @param from the position after which to go on, or null for the first page
 * @param query the hash of the query the walk belongs to
 * @param whole whether everything is asked for, and not a page of it: so it is in every
 * format but JSON, unless a size is given
 */
public record Walk(Listing listing, @Nullable Cursor from, String query, boolean whole) {

	/**
	 * The walk a request begins or continues.
	 * @throws BadParameters if its cursor is none, belongs to another query, or stands
	 * where the whole result is asked for
	 */
	public static Walk of(HttpServletRequest request, Listing listing) {
		Cursor from = RequestQuery.resume(request, listing.cursor());
		boolean whole = Format.of(request) != Format.JSON && request.getParameter("size") == null;
		if (whole && from != null) {
			throw new BadParameters(List.of(ParameterError.of("cursor", listing.cursor(),
					"needs size in this format: without size the whole result is sent")));
		}
		return new Walk(listing, from, RequestQuery.hash(request), whole);
	}

	/** The edition to answer from: the one the walk began in, else the one asked for. */
	public @Nullable String edition() {
		return (this.from != null) ? this.from.edition() : this.listing.edition();
	}

	/** The position to go on after, or null for the first page. */
	public @Nullable List<String> position() {
		return (this.from != null) ? this.from.position() : null;
	}

}
