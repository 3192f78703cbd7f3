package org.sourcebook.edition;

import java.util.List;
import java.util.function.Function;

import org.sourcebook.web.Listed;

/**
 * Rows that are wanted, in an order.
 *
 * @param <T> the type of the rows
 */
public interface Selection<T> {

	/** How many rows there are in the whole. */
	long count();

	/**
	 * The rows, part by part. Once a part is shown nothing of it is kept, so that a long
	 * list takes no more memory than a short one.
	 * @param views shows rows, one for one
	 */
	<V> Listed.Parts<V> shown(Function<List<T>, List<V>> views);

}
