package org.sourcebook.web;

import java.util.List;

/**
 * The envelope of a collection: some of its items, where they stand in the whole, and
 * what they were seen from.
 *
 * @param <T> what the items are
 * @param items the items of this page, in order
 * @param page where they stand
 * @param view what they were seen from
 */
public record Page<T>(List<T> items, PageInfo page, ViewInfo view) {

	public Page {
		items = List.copyOf(items);
	}

}
