package org.sourcebook.dashboard;

import java.util.List;
import java.util.function.Function;

import org.sourcebook.web.Listed;
import org.sourcebook.web.Walk;

/**
 * The beginning of a list, as a part of a page.
 *
 * @param <T> what the items are
 * @param items the first items
 * @param total how many the whole has
 */
public record Few<T>(List<T> items, long total) {

	/** Reads the beginning of a list. */
	static <T> Function<Listed<T>, Few<T>> of(Walk walk) {
		return (list) -> new Few<>(list.parts().after(null, walk.listing().size()).items(), list.total().getAsLong());
	}

	/** Whether the whole has more. */
	public boolean isCut() {
		return this.total > this.items.size();
	}

}
