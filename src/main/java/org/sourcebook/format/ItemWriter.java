package org.sourcebook.format;

import java.io.IOException;

/**
 * Writes the items of a list one by one, as they come. Nothing is closed: what is not
 * ended must not look as if it were.
 *
 * @param <V> what the items are
 */
interface ItemWriter<V> {

	/** Writes what comes before the first item. */
	void begin() throws IOException;

	/** Writes an item. */
	void item(V view) throws IOException;

	/** Writes what comes after the last item, and everything that is still held back. */
	void end() throws IOException;

}
