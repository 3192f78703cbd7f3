package org.sourcebook.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.NumberRange;

/**
 * How far the bounds of some figures reach to one side. It is open as soon as one of them
 * states no bound there: then nothing says how far. The bounds that others state are no
 * substitute, for what one of them calls the most may be less than another calls the
 * least.
 *
 * @param bound the outermost bound, or null if the edge is open
 * @param figures the ids of the figures that set the edge: those that leave it open, or
 * else those with the outermost bound
 */
public record Edge(@Nullable BigDecimal bound, List<String> figures) {

	/** Whether some figure states no bound on this side. */
	public boolean isOpen() {
		return this.bound == null;
	}

	/**
	 * Where the bounds of figures begin.
	 * @param figures at least one
	 */
	public static Edge lower(Collection<Figure> figures) {
		return of(figures, NumberRange::lower, BigDecimal::min);
	}

	/**
	 * Where the bounds of figures end.
	 * @param figures at least one
	 */
	public static Edge upper(Collection<Figure> figures) {
		return of(figures, NumberRange::upper, BigDecimal::max);
	}

	private static Edge of(Collection<Figure> figures, Function<NumberRange, @Nullable BigDecimal> side,
			BinaryOperator<BigDecimal> outer) {
		List<BigDecimal> stated = figures.stream()
			.flatMap((figure) -> Stream.ofNullable(side.apply(figure.bounds())))
			.toList();
		BigDecimal bound = (stated.size() == figures.size()) ? stated.stream().reduce(outer).orElse(null) : null;
		return new Edge(bound,
				figures.stream()
					.filter((figure) -> Objects.equals(side.apply(figure.bounds()), bound))
					.map(Figure::id)
					.toList());
	}

}
