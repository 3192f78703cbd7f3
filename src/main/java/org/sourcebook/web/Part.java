package org.sourcebook.web;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Some items of a list, one after the other.
 *
 * @param <T> what the items are
 * @param items the items, in order
 * @param last the position of the last one, or null if nothing comes after it
 */
public record Part<T>(List<T> items, @Nullable List<String> last) {

	/** The same part, its items shown as something else, one for one. */
	public <V> Part<V> map(Function<List<T>, List<V>> shown) {
		return new Part<>(shown.apply(this.items), this.last);
	}

}
