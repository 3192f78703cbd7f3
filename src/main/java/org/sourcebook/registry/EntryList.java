package org.sourcebook.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Part;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
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
		Comparator<E> order = Comparator.comparing(place);
		Map<String, Integer> found = this.tiers;
		if (found != null) {
			filter.and((entry) -> found.containsKey(filter.id(entry)));
		}
		List<E> all = this.entries.values()
			.stream()
			.filter(filter::admits)
			.sorted(descending ? order.reversed() : order)
			.toList();
		Listed.Parts<V> parts = (position, size) -> {
			String after = (position != null) ? position(position) : null;
			List<E> rest = (after == null) ? all
					: all.stream()
						.filter((entry) -> (place.apply(entry).compareTo(after) > 0) != descending)
						.filter((entry) -> !place.apply(entry).equals(after))
						.toList();
			List<E> part = rest.subList(0, Math.min(size, rest.size()));
			List<String> last = (rest.size() > size) ? List.of(place.apply(part.get(size - 1))) : null;
			return new Part<>(part, last).map(views);
		};
		return new Listed<>(all::size, parts, this.view.edition(), this.view.info(renamed),
				() -> facets.stream().map((name) -> filter.facet(name, this.entries.values())).toList());
	}

	/** A digit, or nothing if nothing is looked for. */
	private String tier(String id) {
		return (this.tiers != null) ? String.valueOf(this.tiers.get(id)) : "";
	}

	private static String position(List<String> position) {
		if (position.size() != 1) {
			throw new BadParameters(List.of(ParameterError.of("cursor", null, "belongs to another order")));
		}
		return position.get(0);
	}

	/**
	 * One entry.
	 * @throws RenamedRecord if the id is another one of an entry of this edition
	 * @throws UnknownRecord if no entry has it
	 */
	public E get(RegistryKind kind, String id) {
		E entry = this.entries.get(id);
		if (entry != null) {
			return entry;
		}
		String present = this.registry.resolve(kind, id);
		if (present != null) {
			throw new RenamedRecord(id, present);
		}
		throw new UnknownRecord(kind.word(), id, this.registry.nearest(kind, id).orElse(null));
	}

}
