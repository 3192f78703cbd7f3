package org.sourcebook.estimate;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Edge;

/**
 * How far current totals reach to one side, as JSON.
 *
 * @param bound the outermost bound; null if the edge is open
 * @param open whether one of the totals states no bound on this side, so that nothing
 * says how far they reach
 * @param estimates the ids of the estimates that set the edge: those that leave it open,
 * or else those with the outermost bound
 */
public record EdgeView(@Nullable BigDecimal bound, boolean open, List<String> estimates) {

	static @Nullable EdgeView of(@Nullable Edge edge) {
		return (edge != null) ? new EdgeView(edge.bound(), edge.isOpen(), edge.figures()) : null;
	}

}
