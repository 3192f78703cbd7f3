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
 * format but JSON and feeds, unless a size is given
 * @param feed whether a feed is asked for, which has an order of its own
 */
public record Walk(Listing listing, @Nullable Cursor from, String query, boolean whole, boolean feed) {

	/**
	 * The walk a request begins or continues.
	 * @throws BadParameters if its cursor is none, belongs to another query, or stands
	 * where the whole result is asked for
	 */
	public static Walk of(HttpServletRequest request, Listing listing) {
		Cursor from = RequestQuery.resume(request, listing.cursor());
		Format format = Format.of(request);
		boolean whole = format != Format.JSON && !format.isFeed() && request.getParameter("size") == null;
		if (whole && from != null) {
			throw new BadParameters(List.of(ParameterError.of("cursor", listing.cursor(),
					"needs size in this format: without size the whole result is sent")));
		}
		return new Walk(listing, from, RequestQuery.hash(request), whole, format.isFeed());
	}

	/** The edition to answer from: the one the walk began in, else the one asked for. */
	public @Nullable String edition() {
		return (this.from != null) ? this.from.edition() : this.listing.edition();
	}

	/** Whether what fits best comes first, if anything is looked for by its text. */
	public boolean isBestFirst() {
		return !this.feed && this.listing.sort() == null;
	}

	/**
	 * The cursor of the page after one.
	 * @param edition the edition the walk is in
	 * @param last the position of the last item of the page, or null on the last page
	 */
	public @Nullable String next(String edition, @Nullable List<String> last) {
		return (last != null) ? RequestQuery.cursor(this.query, edition, last).encode() : null;
	}

	/** The position to go on after, or null for the first page. */
	public @Nullable List<String> position() {
		return (this.from != null) ? this.from.position() : null;
	}

}
