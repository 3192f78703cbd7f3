package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Which total stands for whom, on each day. On a day there stands, of the totals known by
 * then, each holder's newest (see {@link Figure#NEWEST_LAST}): one for each place that is
 * part of the figure, where one that names no place is a series of its own.
 *
 * <p>
 * So an older total that becomes known late never stands, and a total stands from the day
 * it becomes known or not at all.
 */
public final class Positions {

	private static final Positions NONE = new Positions(Map.of());

	/** Of each series what stood, by the day from which it did. */
	private final Map<Series, NavigableMap<LocalDate, Position>> series;

	private Positions(Map<Series, NavigableMap<LocalDate, Position>> series) {
		this.series = series;
	}

	/**
	 * Finds what stood when.
	 * @param figures totals of one metric, either counts or projections
	 * @throws IllegalArgumentException if figures are mixed that are never compared
	 */
	public static Positions of(Collection<Figure> figures, Per per) {
		if (figures.isEmpty()) {
			return NONE;
		}
		Figure first = figures.iterator().next();
		Map<Series, NavigableMap<LocalDate, Figure>> newest = new HashMap<>();
		List<Figure> asKnown = figures.stream().sorted(Comparator.comparing(Figure::known)).toList();
		for (Figure figure : asKnown) {
			if (!figure.metric().equals(first.metric()) || figure.projected() != first.projected()) {
				throw new IllegalArgumentException("%s and %s are never compared".formatted(first.id(), figure.id()));
			}
			succeed(newest.computeIfAbsent(new Series(per.holder(figure), figure.place()), (key) -> new TreeMap<>()),
					figure);
		}
		Map<Series, NavigableMap<LocalDate, Position>> series = new HashMap<>();
		newest.forEach((key, stood) -> series.put(key, positions(key.holder(), stood)));
		return new Positions(series);
	}

	private static void succeed(NavigableMap<LocalDate, Figure> stood, Figure figure) {
		Map.Entry<LocalDate, Figure> last = stood.lastEntry();
		if (last == null || Figure.NEWEST_LAST.compare(last.getValue(), figure) < 0) {
			stood.put(figure.known(), figure);
		}
	}

	private static NavigableMap<LocalDate, Position> positions(String holder, NavigableMap<LocalDate, Figure> stood) {
		NavigableMap<LocalDate, Position> positions = new TreeMap<>();
		stood.forEach((day, figure) -> positions.put(day, new Position(holder, figure, stood.higherKey(day))));
		return positions;
	}

	/** What stands on the day, by holder and place. */
	public List<Position> on(LocalDate day) {
		return this.series.values()
			.stream()
			.map((stood) -> stood.floorEntry(day))
			.filter(Objects::nonNull)
			.map(Map.Entry::getValue)
			.sorted(Position.BY_HOLDER)
			.toList();
	}

	/** Everything that ever stood, in the order in which it came to stand. */
	public List<Position> all() {
		return this.series.values()
			.stream()
			.flatMap((stood) -> stood.values().stream())
			.sorted(Comparator.comparing(Position::since).thenComparing(Position.BY_HOLDER))
			.toList();
	}

	/**
	 * Goes through the days on which something changed, in order.
	 * @param each is told of each day; what it is given must not be kept
	 */
	public void replay(Consumer<Turn> each) {
		Map<LocalDate, List<Position>> turns = new TreeMap<>();
		all().forEach((position) -> turns.computeIfAbsent(position.since(), (day) -> new ArrayList<>()).add(position));
		Map<Series, Position> standing = new HashMap<>();
		turns.forEach((day, taken) -> {
			taken.forEach((position) -> standing.put(Series.of(position), position));
			each.accept(new Turn(day, taken, Collections.unmodifiableCollection(standing.values())));
		});
	}

	/**
	 * A day on which something changed.
	 *
	 * @param day the day
	 * @param taken what came to stand on it, by holder and place
	 * @param standing everything that stands after it, in no certain order
	 */
	public record Turn(LocalDate day, List<Position> taken, Collection<Position> standing) {
	}

	/** What succeeds one another. */
	private record Series(String holder, @Nullable String place) {

		static Series of(Position position) {
			return new Series(position.holder(), position.place());
		}

	}

}
