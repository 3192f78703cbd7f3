package org.sourcebook.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcebook.figure.Figures.bounds;

class DisagreementsTests {

	private static final LocalDate START = LocalDate.of(2024, 10, 1);

	private static final int DAYS = 80;

	private static final Figure SEOUL = figure("seoul", "nis", "south-korea", null, "2024-10-23", "2024-10-23", 2500L,
			3500L);

	private static final Figure KYIV = figure("kyiv", "hur", "ukraine", null, "2024-10-24", "2024-10-24", 11000L,
			12000L);

	@Test
	void twoBodiesWhoseReadingsDoNotMeetDisagreeFromTheDayBothAreKnown() {
		assertThat(among(SEOUL, KYIV)).containsExactly(new Disagreement(DisagreementRule.RANGE_DISJOINT, false, SEOUL,
				KYIV, LocalDate.of(2024, 10, 24), null, 1));
		assertThat(among(SEOUL, KYIV).get(0).gap()).isEqualTo(NumberRange.of(3500L, 11000L));
	}

	@Test
	void theyDisagreeUntilOneOfThemGivesANewerNumber() {
		Figure newer = figure("newer", "nis", "south-korea", null, "2024-11-04", "2024-11-05", 10000L, null);
		assertThat(among(SEOUL, KYIV, newer)).containsExactly(new Disagreement(DisagreementRule.RANGE_DISJOINT, false,
				SEOUL, KYIV, LocalDate.of(2024, 10, 24), LocalDate.of(2024, 11, 4), 1));
	}

	@Test
	void anOlderNumberThatBecomesKnownLateMakesNoDisagreement() {
		Figure late = figure("late", "nis", "south-korea", null, "2024-10-20", "2024-10-30", 100L, 100L);
		assertThat(among(SEOUL, KYIV, late)).extracting(Disagreement::one).containsExactly(SEOUL);
	}

	@ParameterizedTest
	@CsvSource({ "2500, 11000, false", "2500, 10999, true", ", 11000, false", "12000, , false", "12001, , true",
			"11500, 11600, false" })
	void readingsAreComparedAndAMissingEndIsOpen(@Nullable Long lower, @Nullable Long upper, boolean disagrees) {
		Figure other = figure("other", "nis", "south-korea", null, "2024-10-24", "2024-10-24", lower, upper);
		assertThat(!among(other, KYIV).isEmpty()).isEqualTo(disagrees);
	}

	@ParameterizedTest
	@CsvSource({ "2024-10, 0", "2024-10-20/2024-10-22, 2", "2024-10-24~, 0", "2024-11-10, 17", "2024-11-24, 31",
			"2024-11-25, ", "2024-09-23, 31", "2024-09-22, ", "2024-10-01/2024-11-01, ", "2024-10-23/.., ",
			"../2024-10-24, ", "2024, " })
	void theMomentsAreKnownToAMonthAndLieAtMostAMonthApart(String asOf, @Nullable Integer apart) {
		Figure other = figure("other", "nis", "south-korea", null, asOf, "2024-12-31", 1L, 1L);
		assertThat(among(other, KYIV)).extracting(Disagreement::apart)
			.isEqualTo((apart != null) ? List.of(apart) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "russia, russia, russia", "russia, , russia", ", kursk, kursk", ", , ", "russia, kursk, -" })
	void placesAreComparedWhereBothAreStated(@Nullable String one, @Nullable String other, @Nullable String found) {
		Figure low = figure("a", "nis", "south-korea", one, "2024-10-24", "2024-10-24", 1L, 1L);
		Figure high = figure("b", "hur", "ukraine", other, "2024-10-24", "2024-10-24", 2L, 2L);
		List<Disagreement> disagreements = among(low, high);
		if ("-".equals(found)) {
			assertThat(disagreements).isEmpty();
		}
		else {
			assertThat(disagreements).hasSize(1);
			assertThat(disagreements.get(0).place()).isEqualTo(found);
		}
	}

	@Test
	void whatGoesBackToOneBodyIsNoDisagreementOfBodies() {
		Map<String, LastHops> hops = Map.of(SEOUL.claim(), new LastHops(Set.of("zelensky"), Set.of("ukraine")));
		assertThat(among(hops, List.of(SEOUL, KYIV), List.of())).isEmpty();
		Map<String, LastHops> unknown = Map.of(SEOUL.claim(), new LastHops(Set.of(), Set.of()), KYIV.claim(),
				new LastHops(Set.of(), Set.of()));
		assertThat(among(unknown, List.of(SEOUL, KYIV), List.of())).hasSize(1);
	}

	@Test
	void speakersOfOneBodyDisagreeAmongThemselvesUnlessTheyGoBackToOneSource() {
		Figure president = figure("president", "zelensky", "ukraine", null, "2024-10-24", "2024-10-25", 13000L, 13000L);
		Disagreement internal = new Disagreement(DisagreementRule.RANGE_DISJOINT, true, KYIV, president,
				LocalDate.of(2024, 10, 25), null, 0);
		assertThat(among(KYIV, president)).containsExactly(internal);
		Map<String, LastHops> other = Map.of(president.claim(), new LastHops(Set.of("syrskyi"), Set.of("ukraine")));
		assertThat(among(other, List.of(KYIV, president), List.of())).containsExactly(internal);
		Map<String, LastHops> same = Map.of(president.claim(), new LastHops(Set.of("hur"), Set.of("ukraine")));
		assertThat(among(same, List.of(KYIV, president), List.of())).isEmpty();
	}

	@Test
	void whoRejectsANumberDeniesThoseWhoAssertedItBefore() {
		Figure rejected = figure("no", "peskov", "russia", null, "2024-10-24", "2024-10-25", 11500L, 11500L);
		Figure later = figure("later", "cia", "united-states", null, "2024-10-24", "2024-10-26", 11500L, 11500L);
		Figure putin = figure("putin", "putin", "russia", null, "2024-10-20", "2024-10-21", null, 20000L);
		Figure himself = figure("self", "peskov", "russia", null, "2024-10-20", "2024-10-21", null, 20000L);
		LocalDate day = LocalDate.of(2024, 10, 25);
		assertThat(among(Map.of(), List.of(KYIV, SEOUL, later, putin, himself), List.of(rejected)))
			.filteredOn((found) -> found.rule() == DisagreementRule.DENIAL)
			.containsExactly(new Disagreement(DisagreementRule.DENIAL, false, rejected, KYIV, day, null, 0),
					new Disagreement(DisagreementRule.DENIAL, true, rejected, putin, day, null, 4))
			.allSatisfy((found) -> assertThat(found.gap()).isNull());
		Figure vague = figure("no", "peskov", "russia", null, "2024", "2024-10-25", 11500L, 11500L);
		assertThat(among(Map.of(), List.of(KYIV), List.of(vague))).isEmpty();
	}

	/** The rule, read from its words, day by day. */
	@Test
	void thePairsAreThoseThatGoingThroughTheDaysByHandFinds() {
		int all = 0;
		for (int seed = 0; seed < 300; seed++) {
			List<Figure> figures = random(new Random(seed), seed % 30);
			Map<String, LastHops> hops = (seed % 3 == 0) ? hops(figures, new Random(seed)) : Map.of();
			Map<String, String> expected = byHand(figures, hops, Per.BODY);
			expected.putAll(byHand(figures, hops, Per.SOURCE));
			Map<String, String> found = new TreeMap<>();
			for (Disagreement pair : among(hops, figures, List.of())) {
				LocalDate last = (pair.last() != null) ? pair.last() : START.plusDays(DAYS);
				String before = found.put(key(pair.internal(), pair.one(), pair.other()),
						pair.first() + " " + last + " " + pair.apart());
				assertThat(before).isNull();
				assertThat(pair.one().reading().upper())
					.isLessThan(Objects.requireNonNull(pair.other().reading().lower()));
			}
			assertThat(found).as("seed %d", seed).isEqualTo(expected);
			all += found.size();
		}
		assertThat(all).isGreaterThan(1000);
	}

	private static String key(boolean internal, Figure one, Figure other) {
		return internal + " " + new TreeSet<>(Set.of(one.id(), other.id()));
	}

	private static Map<String, String> byHand(List<Figure> figures, Map<String, LastHops> hops, Per per) {
		Map<String, String> found = new TreeMap<>();
		Positions positions = Positions.of(figures, per);
		for (LocalDate day = START; !day.isAfter(START.plusDays(DAYS)); day = day.plusDays(1)) {
			List<Figure> standing = positions.on(day).stream().map(Position::figure).toList();
			for (Figure one : standing) {
				for (Figure other : standing) {
					Integer apart = (one.id().compareTo(other.id()) < 0) ? apart(one, other, hops, per) : null;
					if (apart != null) {
						String key = key(per == Per.SOURCE, one, other);
						String first = found.containsKey(key) ? found.get(key).substring(0, 10) : day.toString();
						found.put(key, first + " " + day + " " + apart);
					}
				}
			}
		}
		return found;
	}

	private static @Nullable Integer apart(Figure one, Figure other, Map<String, LastHops> hops, Per per) {
		boolean sides = (per == Per.BODY) ? !one.body().equals(other.body())
				: one.body().equals(other.body()) && !one.speaker().equals(other.speaker());
		boolean places = one.place() == null || other.place() == null || one.place().equals(other.place());
		boolean wide = width(one.asOf()) > 31 || width(other.asOf()) > 31;
		if (!sides || !places || wide || one.reading().meets(other.reading())) {
			return null;
		}
		LastHops left = hops.getOrDefault(one.claim(), new LastHops(Set.of(one.speaker()), Set.of(one.body())));
		LastHops right = hops.getOrDefault(other.claim(), new LastHops(Set.of(other.speaker()), Set.of(other.body())));
		Set<String> shared = new TreeSet<>((per == Per.BODY) ? left.bodies() : left.sources());
		shared.retainAll((per == Per.BODY) ? right.bodies() : right.sources());
		if (!shared.isEmpty()) {
			return null;
		}
		for (int apart = 0; apart <= 31; apart++) {
			if (!one.asOf().sortEarliest().minusDays(apart).isAfter(other.asOf().sortLatest())
					&& !other.asOf().sortEarliest().minusDays(apart).isAfter(one.asOf().sortLatest())) {
				return apart;
			}
		}
		return null;
	}

	private static long width(Bounds moment) {
		return ChronoUnit.DAYS.between(moment.sortEarliest(), moment.sortLatest()) + 1;
	}

	private static List<Figure> random(Random random, int wanted) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < wanted; i++) {
			int body = random.nextInt(3);
			long lower = random.nextInt(20);
			NumberRange number = NumberRange.of((random.nextInt(5) > 0) ? lower : null,
					(random.nextInt(5) > 0) ? lower + random.nextInt(4) : null);
			LocalDate moment = START.plusDays(random.nextInt(60));
			Bounds asOf = (random.nextInt(8) == 0) ? new Bounds(null, moment)
					: new Bounds(moment, moment.plusDays(random.nextBoolean() ? 0 : random.nextInt(40)));
			LocalDate known = START.plusDays(random.nextInt(70));
			Bounds day = new Bounds(known, known);
			figures.add(new Figure("e" + i, "c" + i, "r" + i, "speaker-" + body + random.nextInt(3), "body-" + body,
					"troops-sent", Arrays.asList(null, "kursk", "russia").get(random.nextInt(3)), false, asOf, day, day,
					Qualifier.BETWEEN, number, number, null));
		}
		return figures;
	}

	private static Map<String, LastHops> hops(List<Figure> figures, Random random) {
		Map<String, LastHops> hops = new TreeMap<>();
		for (Figure figure : figures) {
			int body = random.nextInt(5);
			switch (random.nextInt(3)) {
				case 0 -> hops.put(figure.claim(), new LastHops(Set.of(), Set.of()));
				case 1 ->
					hops.put(figure.claim(), new LastHops(Set.of("speaker-" + body + "0"), Set.of("body-" + body)));
				default -> {
				}
			}
		}
		return hops;
	}

	private static Figure figure(String id, String speaker, String body, @Nullable String place, String asOf,
			String published, @Nullable Long lower, @Nullable Long upper) {
		NumberRange number = NumberRange.of(lower, upper);
		return new Figure(id, "claim-" + id, "report-" + id, speaker, body, "troops-sent", place, false, bounds(asOf),
				bounds(published), bounds(published), Qualifier.BETWEEN, number, number, null);
	}

	private static List<Disagreement> among(Figure... figures) {
		return among(Map.of(), List.of(figures), List.of());
	}

	private static List<Disagreement> among(Map<String, LastHops> hops, List<Figure> asserted, List<Figure> rejected) {
		List<Disagreement> found = new ArrayList<>();
		new Disagreements(hops, found::add).among(asserted, rejected);
		return found;
	}

}
