package org.sourcebook.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.HopRole;

/**
 * A hop of an attribution, with where its source stood when the claim was said.
 *
 * @param order how far it is from the report, counted from 0; hops that stand side by
 * side have the same
 * @param role what it does
 * @param path its source and everybody above it, the source first; empty if the report
 * names nobody
 */
public record Step(int order, HopRole role, List<String> path) {

	public Step {
		path = List.copyOf(path);
	}

	/** Its source, or null if the report names nobody. */
	public @Nullable String source() {
		return this.path.isEmpty() ? null : this.path.get(0);
	}

	/** The body its source belongs to, or null if the report names nobody. */
	public @Nullable String body() {
		return this.path.isEmpty() ? null : this.path.get(this.path.size() - 1);
	}

}
