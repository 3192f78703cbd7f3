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
 */
public record Walk(Listing listing, @Nullable Cursor from, String query) {

	/**
	 * The walk a request begins or continues.
	 * @throws BadParameters if its cursor is none, or belongs to another query or edition
	 */
	public static Walk of(HttpServletRequest request, Listing listing) {
		Cursor from = RequestQuery.resume(request, listing.cursor());
		return new Walk(listing, from, RequestQuery.hash(request));
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
