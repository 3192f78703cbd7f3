package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Publisher;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;

/**
 * The attribution of a claim in one line: the publisher, then each step inwards to the
 * origin, as in {@code The Kyiv Independent › The Wall Street Journal › Unnamed U.S.
 * officials}.
 */
final class Chain {

	private static final String THEN = " › ";

	private static final String BESIDE = " & ";

	private Chain() {
	}

	/**
	 * The line. Who is not named stands there in the report's wording. A publisher that
	 * speaks itself, or is the first to carry the words, is not said twice.
	 * @param publisher the id of the publisher, which may be a former one
	 * @param hops the hops, in their order
	 */
	static String of(String publisher, List<HopView> hops, Registry registry) {
		List<String> steps = new ArrayList<>(hops.stream()
			.collect(Collectors.groupingBy(HopView::order, TreeMap::new,
					Collectors.mapping(Chain::name, Collectors.joining(BESIDE))))
			.values());
		NamedId name = registry.named(RegistryKind.PUBLISHERS, publisher);
		if (!begins(name, hops, registry)) {
			steps.add(0, name.name());
		}
		return String.join(THEN, steps);
	}

	private static String name(HopView hop) {
		return (hop.source() != null) ? hop.source().name() : Objects.requireNonNullElse(hop.unknown(), "");
	}

	/** Whether the first step is the publisher, and nobody beside it. */
	private static boolean begins(NamedId publisher, List<HopView> hops, Registry registry) {
		Publisher entry = registry.publishers().get(publisher.id());
		String itself = (entry != null) ? registry.resolve(RegistryKind.SOURCES, entry.source()) : null;
		List<HopView> first = hops.stream().filter((hop) -> hop.order() == 1).toList();
		NamedId source = (first.size() == 1) ? first.get(0).source() : null;
		return source != null && source.id().equals(itself);
	}

}
