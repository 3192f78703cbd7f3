package org.sourcebook.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A collection as its catalog found it. It is read part by part, within the transaction
 * of the catalog: what counts its items and what reads them see the same store.
 *
 * @param <T> what the items are
 * @param total counts the items of the whole
 * @param parts reads some of them
 * @param edition the edition as a cursor keeps it
 * @param view what the answer was seen from
 * @param facets counts what the request asks to be counted
 * @param feed tells of items as feeds do
 * @param ids reads the ids of the records each item is about, where these are not told by
 * an id of its own or it takes less than to read the items, or null
 */
public record Listed<T>(LongSupplier total, Parts<T> parts, String edition, ViewInfo view, Supplier<List<Facet>> facets,
		Function<List<T>, Feed> feed, @Nullable Parts<List<String>> ids) {

	/** A list of which nothing is counted but its items. */
	public Listed(LongSupplier total, Parts<T> parts, String edition, ViewInfo view) {
		this(total, parts, edition, view, List::of);
	}

	/** A list that is no feed. */
	public Listed(LongSupplier total, Parts<T> parts, String edition, ViewInfo view, Supplier<List<Facet>> facets) {
		this(total, parts, edition, view, facets, (items) -> {
			throw new IllegalStateException("no feed tells of these");
		}, null);
	}

	/** The same list, and how feeds tell of it. */
	public Listed<T> fed(Function<List<T>, Feed> feed) {
		return new Listed<>(this.total, this.parts, this.edition, this.view, this.facets, feed, this.ids);
	}

	/** The same list, and what its items are about. */
	public Listed<T> naming(Parts<List<String>> ids) {
		return new Listed<>(this.total, this.parts, this.edition, this.view, this.facets, this.feed, ids);
	}

	/**
	 * Reads items of a list.
	 *
	 * @param <T> what the items are
	 */
	@FunctionalInterface
	public interface Parts<T> {

		/**
		 * The items after a position.
		 * @param position the position of the item before, or null for the beginning
		 * @param size how many items at most
		 */
		Part<T> after(@Nullable List<String> position, int size);

	}

}
