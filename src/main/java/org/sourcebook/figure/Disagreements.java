package org.sourcebook.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;

/**
 * Finds figures that could not both be right. They are of one metric, for one place or
 * one of them for none, and describe moments that are known to within
 * {@link Moments#WIDEST} days and lie at most {@link #FARTHEST} days apart.
 * <ul>
 * <li>{@link DisagreementRule#RANGE_DISJOINT}: of what each body's newest total was on
 * some day, two whose readings do not meet, unless they are known to go back to one
 * body.</li>
 * <li>The same within a body, of what each of its speakers' newest total was, unless they
 * are known to go back to one source.</li>
 * <li>{@link DisagreementRule#DENIAL}: a total somebody rejects, and one that somebody
 * else had asserted when that became known, whose readings meet.</li>
 * </ul>
 */
public final class Disagreements {

	/** How many days may lie between the moments two figures describe. */
	public static final int FARTHEST = 31;

	/** How many days may lie between them where nobody asks for another distance. */
	public static final int NEAR = 3;

	private final Map<String, LastHops> lastHops;

	private final Consumer<Disagreement> found;

	/**
	 * Prepares to look for disagreements.
	 * @param lastHops the last hops of claims whose speaker leans on somebody, by the id
	 * of the claim
	 * @param found takes what is found
	 */
	public Disagreements(Map<String, LastHops> lastHops, Consumer<Disagreement> found) {
		this.lastHops = lastHops;
		this.found = found;
	}

	/**
	 * Finds the disagreements among totals of one metric, none of them projected.
	 * @param asserted those that sources asserted
	 * @param rejected those that sources rejected
	 */
	public void among(Collection<Figure> asserted, Collection<Figure> rejected) {
		exclude(asserted, Per.BODY);
		asserted.stream()
			.collect(Collectors.groupingBy(Figure::body, TreeMap::new, Collectors.toList()))
			.values()
			.forEach((own) -> exclude(own, Per.SOURCE));
		rejected.forEach((figure) -> deny(figure, asserted));
	}

	/** Goes through what came to stand, and compares it with what stood then. */
	private void exclude(Collection<Figure> figures, Per per) {
		NavigableMap<LocalDate, List<Position>> standing = new TreeMap<>();
		for (Position taken : Positions.of(figures, per).all()) {
			LocalDate earliest = taken.figure().asOf().earliest();
			LocalDate latest = taken.figure().asOf().latest();
			if (earliest == null || latest == null || !Moments.isNarrow(taken.figure().asOf())) {
				continue;
			}
			for (List<Position> near : standing
				.subMap(earliest.minusDays(FARTHEST), true, latest.plusDays(FARTHEST + Moments.WIDEST), true)
				.values()) {
				near.removeIf((other) -> !other.standsOn(taken.since()));
				near.forEach((other) -> exclude(taken, other, per));
			}
			standing.computeIfAbsent(latest, (day) -> new ArrayList<>()).add(taken);
		}
	}

	private void exclude(Position taken, Position other, Per per) {
		Figure one = taken.figure();
		Figure two = other.figure();
		if (taken.holder().equals(other.holder()) || !isComparable(one, two) || one.reading().meets(two.reading())
				|| lastHops(one).meet(lastHops(two), per)) {
			return;
		}
		boolean lower = isBelow(one, two);
		this.found.accept(new Disagreement(DisagreementRule.RANGE_DISJOINT, per == Per.SOURCE, lower ? one : two,
				lower ? two : one, taken.since(), last(taken, other), Moments.apart(one.asOf(), two.asOf())));
	}

	private LastHops lastHops(Figure figure) {
		LastHops hops = this.lastHops.get(figure.claim());
		return (hops != null) ? hops : LastHops.speaker(figure);
	}

	private static boolean isBelow(Figure one, Figure two) {
		BigDecimal upper = one.reading().upper();
		BigDecimal lower = two.reading().lower();
		return upper != null && lower != null && upper.compareTo(lower) < 0;
	}

	private static @Nullable LocalDate last(Position one, Position other) {
		LocalDate until = one.until();
		LocalDate otherUntil = other.until();
		LocalDate first = (until == null || (otherUntil != null && otherUntil.isBefore(until))) ? otherUntil : until;
		return (first != null) ? first.minusDays(1) : null;
	}

	private void deny(Figure rejected, Collection<Figure> asserted) {
		if (!Moments.isNarrow(rejected.asOf())) {
			return;
		}
		for (Figure figure : asserted) {
			if (!figure.speaker().equals(rejected.speaker()) && !figure.known().isAfter(rejected.known())
					&& Moments.isNarrow(figure.asOf()) && isComparable(rejected, figure)
					&& rejected.reading().meets(figure.reading())) {
				this.found.accept(new Disagreement(DisagreementRule.DENIAL, figure.body().equals(rejected.body()),
						rejected, figure, rejected.known(), null, Moments.apart(rejected.asOf(), figure.asOf())));
			}
		}
	}

	private static boolean isComparable(Figure one, Figure two) {
		Bounds moment = one.asOf();
		boolean samePlace = one.place() == null || two.place() == null || one.place().equals(two.place());
		return samePlace && Moments.apart(moment, two.asOf()) <= FARTHEST;
	}

}
