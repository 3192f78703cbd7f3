package org.sourcebook.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A part of a collection, as its catalog answers it.
 *
 * @param <T> what the items are
 * @param items the items, in order
 * @param total how many there are in the whole, or null if that was not asked for
 * @param last the position of the last item, or null if there is nothing after it
 * @param edition the edition as a cursor keeps it
 * @param view what the answer was seen from
 */
public record Slice<T>(List<T> items, @Nullable Long total, @Nullable List<String> last, String edition,
		ViewInfo view) {

	/**
	 * The answer to the request: the envelope, and the next page as a link (RFC 8288).
	 */
	public ResponseEntity<Page<Object>> answer(HttpServletRequest request, Walk walk, Fields fields) {
		String next = (this.last != null)
				? RequestQuery.next(request, RequestQuery.cursor(walk.query(), this.edition, this.last).encode())
				: null;
		PageInfo page = new PageInfo(walk.listing().size(), this.total, next);
		Page<Object> body = new Page<>(this.items.stream().<Object>map(fields::apply).toList(), page, this.view);
		ResponseEntity.BodyBuilder response = ResponseEntity.ok();
		if (next != null) {
			response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		return response.body(body);
	}

}
