package org.sourcebook.figure;

import java.util.Collections;
import java.util.Set;

/**
 * Whom a claim goes back to, as far as it is known: its origins.
 *
 * @param sources the sources of the last hops; empty where nobody is named
 * @param bodies the tops of their trees on the day it was said
 */
public record LastHops(Set<String> sources, Set<String> bodies) {

	/** The last hops of a claim whose speaker leans on nobody. */
	static LastHops speaker(Figure figure) {
		return new LastHops(Set.of(figure.speaker()), Set.of(figure.body()));
	}

	/**
	 * Whether both are known to go back to one origin.
	 * @param per whether any two sources of one body are one origin
	 */
	boolean meet(LastHops other, Per per) {
		return switch (per) {
			case BODY -> !Collections.disjoint(this.bodies, other.bodies);
			case SOURCE -> !Collections.disjoint(this.sources, other.sources);
		};
	}

}
