package org.sourcebook.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.SortedItems;
import org.sourcebook.web.Walk;

/**
 * A registry as a collection: small, in memory, in the order of ids.
 *
 * @param <E> the type of its entries
 */
public final class EntryList<E> {

	/** The orders of every registry. */
	public static final Orders ORDERS = new Orders("id", List.of("id", "-id"));

	private final Map<String, E> entries;

	private final Registry registry;

	private final View view;

	private final @Nullable Map<String, Integer> tiers;

	public EntryList(Map<String, E> entries, Registry registry, View view) {
		this(entries, registry, view, null);
	}

	/**
	 * Creates the list of the entries in which something is looked for.
	 * @param tiers for the ids of those in which it is found, how well it fits; or null
	 * if nothing is looked for
	 */
	public EntryList(Map<String, E> entries, Registry registry, View view, @Nullable Map<String, Integer> tiers) {
		this.entries = entries;
		this.registry = registry;
		this.view = view;
		this.tiers = tiers;
	}

	/**
	 * The entries that are wanted.
	 * @param filter chooses entries
	 * @param facets what is to be counted
	 * @param views shows entries
	 * @param renamed former ids among the parameters
	 */
	public <V> Listed<V> listed(Walk walk, EntryFilter<E> filter, List<String> facets, Function<List<E>, List<V>> views,
			Map<String, String> renamed) {
		boolean descending = ORDERS.of(walk.listing().sort()).startsWith("-");
		boolean bestFirst = walk.listing().sort() == null;
		Function<E, String> place = (entry) -> (bestFirst ? tier(filter.id(entry)) : "") + filter.id(entry);
		Map<String, Integer> found = this.tiers;
		if (found != null) {
			filter.and((entry) -> found.containsKey(filter.id(entry)));
		}
		List<E> all = this.entries.values()
			.stream()
			.filter(filter::admits)
			.sorted(Comparator.comparing(place))
			.toList();
		Listed.Parts<V> parts = new SortedItems<>(all, (entry) -> List.of(place.apply(entry))).shown(descending, views);
		return new Listed<>(all::size, parts, this.view.edition(), this.view.info(renamed),
				() -> facets.stream().map((name) -> filter.facet(name, this.entries.values())).toList());
	}

	/** A digit, or nothing if nothing is looked for. */
	private String tier(String id) {
		return (this.tiers != null) ? String.valueOf(this.tiers.get(id)) : "";
	}

	/**
	 * One entry.
	 * @throws org.sourcebook.web.RenamedRecord if the id is another one of an entry of
	 * this edition
	 * @throws org.sourcebook.web.UnknownRecord if no entry has it
	 */
	public E get(RegistryKind kind, String id) {
		this.registry.require(kind, id);
		return Objects.requireNonNull(this.entries.get(id));
	}

}
