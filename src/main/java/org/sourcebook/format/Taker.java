package org.sourcebook.format;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Listed;

/**
 * Takes the list that answers a request, in place of a client.
 */
public interface Taker {

	/**
	 * Takes a list, within the transaction that reads it.
	 * @param columns tells what its items have
	 */
	<V extends Record> void take(Listed<V> list, Columns<V> columns);

	/** Has this take the answer to a request. */
	default void noteWith(HttpServletRequest request) {
		request.setAttribute(Taker.class.getName(), this);
	}

	/** What takes the answer to a request, or null if its client does. */
	static @Nullable Taker of(HttpServletRequest request) {
		return (Taker) request.getAttribute(Taker.class.getName());
	}

}
