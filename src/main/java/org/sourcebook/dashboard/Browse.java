package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.FacetView;
import org.sourcebook.web.Page;

/**
 * A list as people browse it: a part of it, and every way to a smaller or another part,
 * each of which is a link or a form that works without scripts.
 *
 * @param <V> what the items are
 * @param collection the collection
 * @param page the items
 * @param groups what the records have in several respects, with counts
 * @param chips what the list is narrowed by now
 * @param selects what the form offers to choose from
 * @param from the date the form begins with, or nothing
 * @param to the date the form ends with, or nothing
 * @param sort the order that was asked for
 * @param hidden the parameters the form keeps
 * @param action where the form is sent
 * @param clear the address without any filter
 * @param first the address of the first page, or null on it
 */
public record Browse<V>(Collection collection, Page<V> page, List<Group> groups, List<Chip> chips, List<Group> selects,
		String from, String to, String sort, List<Address.Parameter> hidden, String action, String clear,
		@Nullable String first) {

	/** Parameters that narrow nothing. */
	private static final Set<String> NO_FILTER = Set.of("size", "cursor", "sort", "count", "facet", "edition",
			"knownOn");

	/** How many values of a kind a form offers. */
	private static final int MOST_OPTIONS = 100;

	/** A part of a collection, as a request asks for it. */
	static <V> Browse<V> of(Collection collection, Map<String, List<String>> choices, Page<V> page,
			HttpServletRequest request) {
		Address address = Address.of(request).without("cursor");
		Map<String, List<FacetView>> facets = (page.facets() != null) ? page.facets() : Map.of();
		List<Group> groups = facets.entrySet()
			.stream()
			.map((facet) -> Group.counted(facet.getKey(), collection, facet.getValue(), address))
			.toList();
		List<Group> selects = Stream
			.concat(groups.stream().filter((group) -> !group.name().equals("month")),
					collection.facets()
						.keySet()
						.stream()
						.filter(choices::containsKey)
						.map((name) -> Group.of(name, collection, choices.getOrDefault(name, List.of()), address)))
			.filter((group) -> address.values(group.name()).size() < 2)
			.filter((group) -> group.values().size() <= MOST_OPTIONS)
			.toList();
		Set<String> inForm = new TreeSet<>(collection.hasWords() ? List.of("q", "sort") : List.of("sort"));
		if (collection.hasDates()) {
			inForm.addAll(List.of("from", "to"));
		}
		selects.forEach((group) -> inForm.add(group.name()));
		return new Browse<>(collection, page, groups,
				chips(collection, Stream.concat(groups.stream(), selects.stream()).toList(), address), selects,
				one(address, "from"), one(address, "to"), one(address, "sort"),
				address.keeping((parameter) -> !inForm.contains(parameter.name())).query(), address.path(),
				address.keeping((parameter) -> Set.of("edition", "knownOn").contains(parameter.name())).href(),
				Address.of(request).values("cursor").isEmpty() ? null : address.href());
	}

	private static String one(Address address, String name) {
		List<String> values = address.values(name);
		return values.isEmpty() ? "" : values.get(0);
	}

	private static List<Chip> chips(Collection collection, List<Group> groups, Address address) {
		List<Chip> chips = new ArrayList<>();
		for (Address.Parameter parameter : address.query()) {
			if (!NO_FILTER.contains(parameter.name())) {
				String label = groups.stream()
					.filter((group) -> group.name().equals(parameter.name()))
					.flatMap((group) -> group.values().stream())
					.filter((value) -> value.value().equals(parameter.value()))
					.map(Value::label)
					.findFirst()
					.orElseGet(() -> parameter.value());
				chips.add(new Chip(collection.title(parameter.name()), label,
						address.keeping((other) -> !other.equals(parameter)).href()));
			}
		}
		return chips;
	}

	/**
	 * Something the list is narrowed by.
	 *
	 * @param title in which respect
	 * @param label to what
	 * @param without the list that is not
	 */
	public record Chip(String title, String label, String without) {
	}

	/**
	 * What the records have in one respect.
	 *
	 * @param name the parameter
	 * @param title what people call it
	 * @param values the values
	 */
	public record Group(String name, String title, List<Value> values) {

		private static final int FIRST = 8;

		static Group counted(String name, Collection collection, List<FacetView> values, Address address) {
			return new Group(name, collection.title(name),
					values.stream().map((value) -> Value.of(name, value, address)).toList());
		}

		/** Words of a fixed list, which nobody counted. */
		static Group of(String name, Collection collection, List<String> words, Address address) {
			return new Group(name, collection.title(name),
					words.stream()
						.map((word) -> new Value(word, Collection.label(name, word, word), null,
								address.with(name, word).href(), address.values(name).contains(word)))
						.toList());
		}

		/** The values that are shown at once. */
		public List<Value> first() {
			return this.values.subList(0, Math.min(FIRST, this.values.size()));
		}

		/** The values that are shown when they are wanted. */
		public List<Value> others() {
			return this.values.subList(Math.min(FIRST, this.values.size()), this.values.size());
		}

	}

	/**
	 * A value some records have.
	 *
	 * @param value the value, as its parameter takes it
	 * @param label what people call it
	 * @param count how many records have it, or null where nobody counted
	 * @param href the list of those, or, if the list is that already, all others with
	 * them
	 * @param selected whether the list is narrowed to it
	 */
	public record Value(String value, String label, @Nullable Long count, String href, boolean selected) {

		static Value of(String name, FacetView facet, Address address) {
			boolean isMonth = name.equals("month");
			boolean selected = Stream.of(isMonth ? new String[] { "from", "to" } : new String[] { name })
				.allMatch((parameter) -> address.values(parameter).equals(List.of(facet.value())));
			return new Value(facet.value(), Collection.label(name, facet.value(), facet.label()), facet.count(),
					selected ? (isMonth ? address.without("from", "to") : address.without(name)).href() : facet.href(),
					selected);
		}

	}

}
