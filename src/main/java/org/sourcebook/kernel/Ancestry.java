package org.sourcebook.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Who stands above whom, where that may change over time.
 */
public final class Ancestry {

	private final Map<String, List<Span<String>>> parents;

	private final UnaryOperator<@Nullable String> present;

	/**
	 * Creates an ancestry.
	 * @param parents the parents of every id
	 * @param present gives the present id for one that may be a former id, or null if it
	 * is neither
	 */
	public Ancestry(Map<String, List<Span<String>>> parents, UnaryOperator<@Nullable String> present) {
		this.parents = Map.copyOf(parents);
		this.present = present;
	}

	/**
	 * The path from an id to the top, both included, as it was on a day.
	 * @return present ids, the given one first; just the given id if it is not known
	 */
	public List<String> path(String id, LocalDate day) {
		List<String> path = new ArrayList<>();
		String next = this.present.apply(id);
		if (next == null) {
			return List.of(id);
		}
		while (next != null && !path.contains(next)) {
			path.add(next);
			String parent = Span.on(day, this.parents.getOrDefault(next, List.of())).orElse(null);
			next = (parent != null) ? this.present.apply(parent) : null;
		}
		return path;
	}

}
