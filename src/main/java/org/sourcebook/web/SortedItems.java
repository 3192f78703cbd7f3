package org.sourcebook.web;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * Items that are at hand and need no store, in the order of their positions: texts by
 * which they are compared one after the other, and which no two items share.
 *
 * @param <T> what the items are
 * @param items the items, in ascending order
 * @param position the position of an item
 */
public record SortedItems<T>(List<T> items, Function<T, List<String>> position) {

	/**
	 * The items part by part, shown as something else.
	 * @param descending whether the last one comes first
	 * @param views shows items, one for one
	 */
	public <V> Listed.Parts<V> shown(boolean descending, Function<List<T>, List<V>> views) {
		List<T> all = descending ? reversed() : this.items;
		return (position, size) -> {
			int start = (position != null) ? after(position, all, descending) : 0;
			int end = Math.min(all.size(), start + size);
			List<T> part = all.subList(start, end);
			return new Part<>(part, (end < all.size()) ? this.position.apply(all.get(end - 1)) : null).map(views);
		};
	}

	private List<T> reversed() {
		List<T> ascending = this.items;
		return new AbstractList<>() {

			@Override
			public T get(int index) {
				return ascending.get(ascending.size() - 1 - index);
			}

			@Override
			public int size() {
				return ascending.size();
			}

		};
	}

	/** The index of the first item that comes after a position. */
	private int after(List<String> position, List<T> all, boolean descending) {
		int start = 0;
		int end = all.size();
		while (start < end) {
			int middle = (start + end) >>> 1;
			int order = compare(this.position.apply(all.get(middle)), position);
			if (descending ? order < 0 : order > 0) {
				end = middle;
			}
			else {
				start = middle + 1;
			}
		}
		return start;
	}

	private static int compare(List<String> one, List<String> other) {
		if (one.size() != other.size()) {
			throw new BadParameters(List.of(ParameterError.of("cursor", null, "belongs to another order")));
		}
		for (int i = 0; i < one.size(); i++) {
			int order = one.get(i).compareTo(other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

}
