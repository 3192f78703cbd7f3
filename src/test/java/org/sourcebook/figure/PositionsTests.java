package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sourcebook.figure.Figures.figure;

class PositionsTests {

	private static final LocalDate START = LocalDate.of(2024, 9, 25);

	@Test
	void theNewestByTheMomentItDescribesStandsAndNotTheOnePublishedLast() {
		Figure older = figure("older", "kyiv", "2024-10-20", "2024-10-20", "2024-10-30");
		Figure newer = figure("newer", "kyiv", "2024-10-23", "2024-10-23", "2024-10-24");
		Positions positions = of(older, newer);
		assertThat(ids(positions, "2024-10-23")).isEmpty();
		assertThat(ids(positions, "2024-10-24")).containsExactly("newer");
		assertThat(ids(positions, "2024-11-30")).containsExactly("newer");
		assertThat(positions.all()).containsExactly(new Position("kyiv", newer, null));
	}

	@Test
	void oneDescribingTheSameMomentStandsIfItWasSaidLaterThenPublishedLaterThenByItsId() {
		Figure first = figure("z", "kyiv", "2024-10-20", "2024-10-20", "2024-10-25");
		Figure saidLater = figure("y", "kyiv", "2024-10-20", "2024-10-21", "2024-10-22");
		Figure publishedLater = figure("w", "kyiv", "2024-10-20", "2024-10-21", "2024-10-25");
		Figure laterId = figure("x", "kyiv", "2024-10-20", "2024-10-21", "2024-10-25");
		assertThat(ids(of(first, saidLater), "2024-10-25")).containsExactly("y");
		assertThat(ids(of(first, saidLater, publishedLater), "2024-10-25")).containsExactly("w");
		assertThat(ids(of(laterId, first, saidLater, publishedLater), "2024-10-25")).containsExactly("x");
	}

	/** 2024-10 begins on the first: it may describe any day of the month. */
	@Test
	void datesCompareByTheirFirstDayThenByTheirLast() {
		Figure month = figure("month", "kyiv", "2024-10", "2024-10-26", "2024-10-26");
		Figure day = figure("day", "kyiv", "2024-10-20", "2024-10-20", "2024-10-20");
		Figure first = figure("first", "kyiv", "2024-10-01", "2024-10-26", "2024-10-26");
		assertThat(ids(of(month, day), "2024-10-26")).containsExactly("day");
		assertThat(ids(of(month, first), "2024-10-26")).containsExactly("month");
	}

	@Test
	void aTotalStandsUntilTheDayANewerOneIsKnown() {
		Figure first = figure("first", "kyiv", "2024-10-20", "2024-10-20", "2024-10-20");
		Figure second = figure("second", "kyiv", "2024-10-23", "2024-10-23", "2024-10-24/2024-10-25");
		List<Position> all = of(first, second).all();
		assertThat(all).containsExactly(new Position("kyiv", first, second.known()),
				new Position("kyiv", second, null));
		assertThat(all.get(0).standsOn(LocalDate.of(2024, 10, 19))).isFalse();
		assertThat(all.get(0).standsOn(LocalDate.of(2024, 10, 24))).isTrue();
		assertThat(all.get(0).standsOn(LocalDate.of(2024, 10, 25))).isFalse();
		assertThat(all.get(1).standsOn(LocalDate.of(2024, 10, 25))).isTrue();
	}

	@Test
	void eachBodyHasOneAndEachSpeakerItsOwnIfAskedForBySource() {
		NumberRange number = NumberRange.of(3000L, 3000L);
		Bounds day = Figures.bounds("2024-10-23");
		Figure service = new Figure("a", "c1", "r", "nis", "south-korea", "troops-sent", null, false, day, day, day,
				Qualifier.ABOUT, number, number, null);
		Figure ministry = new Figure("b", "c2", "r", "mnd", "south-korea", "troops-sent", null, false, day, day, day,
				Qualifier.STATED, number, number, null);
		assertThat(ids(Positions.of(List.of(service, ministry), Per.BODY), "2024-10-23")).containsExactly("b");
		assertThat(ids(Positions.of(List.of(service, ministry), Per.SOURCE), "2024-10-23")).containsExactly("b", "a");
		assertThat(service.approximate()).isTrue();
		assertThat(ministry.approximate()).isFalse();
	}

	@Test
	void placesArePartOfTheFigureAndNoPlaceIsASeriesOfItsOwn() {
		Figure none = figure("none", "kyiv", null, "2024-10-20", "2024-10-20", "2024-10-20");
		Figure kursk = figure("kursk", "kyiv", "kursk-oblast", "2024-10-23", "2024-10-23", "2024-10-23");
		Figure russia = figure("russia", "kyiv", "russia", "2024-10-22", "2024-10-22", "2024-10-22");
		assertThat(ids(of(none, russia, kursk), "2024-10-23")).containsExactly("none", "kursk", "russia");
	}

	@Test
	void figuresThatAreNeverComparedStandSideBySide() {
		Figure count = figure("count", "kyiv", "2024-10-20", "2024-10-20", "2024-10-20");
		Figure ofAnother = like(count, "of-another", "troops-in-kursk", false);
		Figure projection = like(count, "projection", "troops-sent", true);
		assertThat(ids(of(count, projection, ofAnother), "2024-10-20")).containsExactly("of-another", "count",
				"projection");
		assertThat(of().on(START)).isEmpty();
		assertThat(of().all()).isEmpty();
	}

	/** It may describe any day up to the last one it names. */
	@Test
	void aTotalIsCurrentForSomeDaysAfterTheLastOneItMayDescribe() {
		Position total = of(figure("e", "kyiv", "2024-10-01/2024-10-20", "2024-10-20", "2024-10-25")).all().get(0);
		assertThat(total.isCurrentOn(LocalDate.of(2024, 10, 25), 5)).isTrue();
		assertThat(total.isCurrentOn(LocalDate.of(2024, 10, 26), 5)).isFalse();
		assertThat(total.isCurrentOn(LocalDate.of(2024, 10, 20), 1)).isTrue();
		assertThat(total.isCurrentOn(LocalDate.of(2025, 1, 18), 90)).isTrue();
		assertThat(total.isCurrentOn(LocalDate.of(2025, 1, 19), 90)).isFalse();
	}

	private static Figure like(Figure figure, String id, String metric, boolean projected) {
		return new Figure(id, figure.claim(), figure.report(), figure.speaker(), figure.body(), metric, null, projected,
				figure.asOf(), figure.said(), figure.published(), figure.qualifier(), figure.bounds(), figure.reading(),
				null);
	}

	@ParameterizedTest
	@EnumSource(Per.class)
	void whatStandsOnADayIsWhatFilteringByHandFinds(Per per) {
		for (int seed = 0; seed < 200; seed++) {
			List<Figure> figures = Figures.random(new Random(seed), seed % 40);
			Positions positions = Positions.of(figures, per);
			for (LocalDate day : days()) {
				assertThat(positions.on(day).stream().map(Position::figure)).as("seed %d, %s", seed, day)
					.containsExactlyInAnyOrderElementsOf(byHand(figures, per, day));
				assertThat(Positions.on(day, figures, per)).extracting(Position::figure)
					.containsExactlyElementsOf(positions.on(day).stream().map(Position::figure).toList());
				assertThat(positions.all().stream().filter((position) -> position.standsOn(day)))
					.containsExactlyInAnyOrderElementsOf(positions.on(day));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Per.class)
	void aReplayTellsWhatStandsAfterEachDayOnWhichSomethingChanged(Per per) {
		for (int seed = 0; seed < 200; seed++) {
			Positions positions = Positions.of(Figures.random(new Random(seed), seed % 40), per);
			List<Position> before = new ArrayList<>();
			List<LocalDate> changed = new ArrayList<>();
			positions.replay((turn) -> {
				assertThat(turn.standing()).containsExactlyInAnyOrderElementsOf(positions.on(turn.day()));
				assertThat(turn.taken())
					.containsExactlyElementsOf(
							positions.on(turn.day()).stream().filter((now) -> !before.contains(now)).toList())
					.isNotEmpty();
				before.clear();
				before.addAll(turn.standing());
				changed.add(turn.day());
			});
			assertThat(changed).isSorted().doesNotHaveDuplicates();
			for (LocalDate day : days()) {
				boolean same = positions.on(day).equals(positions.on(day.minusDays(1)));
				assertThat(changed.contains(day)).as("seed %d, %s", seed, day).isEqualTo(!same);
			}
		}
	}

	/**
	 * The rule, read from its words: of what is known, each holder's newest for a place.
	 */
	private static List<Figure> byHand(List<Figure> figures, Per per, LocalDate day) {
		List<Figure> known = figures.stream()
			.filter((figure) -> !figure.published().sortLatest().isAfter(day))
			.toList();
		Map<List<Object>, Figure> newest = new HashMap<>();
		for (Figure figure : known) {
			String holder = (per == Per.BODY) ? figure.body() : figure.speaker();
			newest.merge(List.of(holder, String.valueOf(figure.place())), figure,
					(one, other) -> (key(one).compareTo(key(other)) > 0) ? one : other);
		}
		return new ArrayList<>(newest.values());
	}

	/** ISO days sort as text. */
	private static String key(Figure figure) {
		return Stream.of(figure.asOf(), figure.said(), figure.published())
			.flatMap((date) -> Stream.of(date.sortEarliest(), date.sortLatest()))
			.map(LocalDate::toString)
			.reduce("", String::concat) + figure.id();
	}

	private static List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>(START.datesUntil(START.plusDays(35)).toList());
		days.add(Bounds.LAST_DAY);
		days.sort(Comparator.naturalOrder());
		return days;
	}

	private static Positions of(Figure... figures) {
		return Positions.of(List.of(figures), Per.BODY);
	}

	private static List<String> ids(Positions positions, String day) {
		return positions.on(LocalDate.parse(day)).stream().map((position) -> position.figure().id()).toList();
	}

}
