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
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Which total stands for whom, on each day. On a day there stands, of the totals known by
 * then, each holder's newest (see {@link Figure#NEWEST_LAST}): one for each metric, for
 * counts and for projections apart, and for each place that is part of the figure, where
 * figures that name no place are a series of their own.
 *
 * <p>
 * So an older total that becomes known late never stands, and a total stands from the day
 * it becomes known or not at all.
 */
public final class Positions {

	/** Of each series what stood, by the day from which it did. */
	private final Map<Series, NavigableMap<LocalDate, Position>> series = new HashMap<>();

	private Positions() {
	}

	/**
	 * Finds what stood when. It keeps what ever stood, and takes figures one by one.
	 * @param figures totals, in any order
	 */
	public static Positions of(Iterable<Figure> figures, Per per) {
		Map<Series, NavigableMap<LocalDate, Figure>> newest = new HashMap<>();
		for (Figure figure : figures) {
			succeed(newest.computeIfAbsent(Series.of(figure, per), (key) -> new TreeMap<>()), figure);
		}
		Positions positions = new Positions();
		newest.forEach((key, stood) -> positions.series.put(key, positions(key.holder(), stood)));
		return positions;
	}

	/** Puts a figure among those of a series, which replace one another as days go by. */
	private static void succeed(NavigableMap<LocalDate, Figure> stood, Figure figure) {
		Map.Entry<LocalDate, Figure> before = stood.floorEntry(figure.known());
		if (before != null && isNewer(before.getValue(), figure)) {
			return;
		}
		Map.Entry<LocalDate, Figure> after = stood.ceilingEntry(figure.known());
		while (after != null && !isNewer(after.getValue(), figure)) {
			stood.remove(after.getKey());
			after = stood.ceilingEntry(figure.known());
		}
		stood.put(figure.known(), figure);
	}

	private static boolean isNewer(Figure one, Figure other) {
		return Figure.NEWEST_LAST.compare(one, other) > 0;
	}

	private static NavigableMap<LocalDate, Position> positions(String holder, NavigableMap<LocalDate, Figure> stood) {
		NavigableMap<LocalDate, Position> positions = new TreeMap<>();
		stood.forEach((day, figure) -> positions.put(day, new Position(holder, figure, stood.higherKey(day))));
		return positions;
	}

	/**
	 * What stands on one day, by metric, place and holder, for those who ask for no other
	 * day: it keeps what stands then and nothing else. What comes later is not looked at.
	 * @param figures totals, in any order
	 */
	public static List<Position> on(LocalDate day, Iterable<Figure> figures, Per per) {
		Map<Series, Figure> newest = new HashMap<>();
		for (Figure figure : figures) {
			if (!figure.known().isAfter(day)) {
				newest.merge(Series.of(figure, per), figure, BinaryOperator.maxBy(Figure.NEWEST_LAST));
			}
		}
		return newest.entrySet()
			.stream()
			.map((stands) -> new Position(stands.getKey().holder(), stands.getValue(), null))
			.sorted(Position.BY_PLACE_AND_HOLDER)
			.toList();
	}

	/** What stands on the day, by metric, place and holder. */
	public List<Position> on(LocalDate day) {
		return this.series.values()
			.stream()
			.map((stood) -> stood.floorEntry(day))
			.filter(Objects::nonNull)
			.map(Map.Entry::getValue)
			.sorted(Position.BY_PLACE_AND_HOLDER)
			.toList();
	}

	/** Everything that ever stood, in the order in which it came to stand. */
	public List<Position> all() {
		return this.series.values()
			.stream()
			.flatMap((stood) -> stood.values().stream())
			.sorted(Comparator.comparing(Position::since).thenComparing(Position.BY_PLACE_AND_HOLDER))
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
	 * @param taken what came to stand on it, by metric, place and holder
	 * @param standing everything that stands after it, in no certain order
	 */
	public record Turn(LocalDate day, List<Position> taken, Collection<Position> standing) {
	}

	/** What succeeds one another. */
	private record Series(String metric, boolean projected, String holder, @Nullable String place) {

		static Series of(Figure figure, Per per) {
			return new Series(figure.metric(), figure.projected(), per.holder(figure), figure.place());
		}

		static Series of(Position position) {
			Figure figure = position.figure();
			return new Series(figure.metric(), figure.projected(), position.holder(), figure.place());
		}

	}

}
