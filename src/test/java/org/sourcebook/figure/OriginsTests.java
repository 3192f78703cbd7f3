package org.sourcebook.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcebook.kernel.HopRole.CITED;
import static org.sourcebook.kernel.HopRole.RELAY;
import static org.sourcebook.kernel.HopRole.SPEAKER;

class OriginsTests {

	private static final Function<String, List<String>> NOTHING = (claim) -> List.of();

	private static final Step SPOKESMAN = step(0, SPEAKER, "spokesman", "ukraine");

	@Test
	void claimsThatDoNotHangTogetherCountByTheBodiesTheyComeFrom() {
		Account hur = account("a").by(SPOKESMAN).build();
		Account president = account("b").by(step(0, SPEAKER, "president", "ukraine")).build();
		Account seoul = account("c").by(step(0, SPEAKER, "nis", "south-korea")).build();
		Origins origins = origins(hur, president, seoul);
		assertThat(origins.independent()).containsExactly("south-korea", "ukraine");
		assertThat(origins.roots()).containsExactly(hur, president, seoul);
		assertThat(origins.leanings()).isEmpty();
		assertThat(origins.unknown()).isZero();
		assertThat(origins.reports()).isEqualTo(3);
		assertThat(origins.speakers()).isEqualTo(3);
	}

	@Test
	void aClaimComesFromWhereItsChainEnds() {
		Account citing = account("a")
			.by(step(0, RELAY, "wire"), step(1, SPEAKER, "president", "ukraine"), step(2, CITED, "nis", "south-korea"),
					step(2, CITED, "cia", "united-states"))
			.build();
		assertThat(origins(citing).independent()).containsExactly("south-korea", "united-states");
	}

	@Test
	void unknownOriginsAreCountedApart() {
		Account unknown = account("a").by(SPOKESMAN, step(1, CITED)).build();
		Account other = account("b").by(SPOKESMAN, step(1, CITED)).build();
		Account relayed = account("c").by(step(0, RELAY), step(1, SPEAKER, "nis", "south-korea")).build();
		Account half = account("d").by(SPOKESMAN, step(1, CITED), step(1, CITED, "cia", "united-states")).build();
		assertThat(origins(unknown, other, relayed, half).unknown()).isEqualTo(3);
		assertThat(origins(unknown, other, relayed, half).independent()).containsExactly("south-korea",
				"united-states");
	}

	@Test
	void whatRepeatsAnotherFoldsIntoIt() {
		Account first = account("a").by(SPOKESMAN).build();
		Account second = account("b").published("2024-10-27").by(step(0, SPEAKER, "paper")).build();
		Account third = account("c").published("2024-10-28").by(step(0, SPEAKER, "gazette")).build();
		Origins origins = Origins.of(List.of(third, second, first),
				repeats(Map.of("b", Set.of("a"), "c", Set.of("b"))));
		assertThat(origins.roots()).containsExactly(first);
		assertThat(origins.leanings()).isEqualTo(
				Map.of("b", new Leaning("a", Leaning.Rule.REPEATS), "c", new Leaning("b", Leaning.Rule.REPEATS)));
		assertThat(origins.independent()).containsExactly("ukraine");
		assertThat(origins.reports()).isEqualTo(3);
	}

	@Test
	void repetitionIsFollowedThroughClaimsThatAreNotAsked() {
		Account first = account("a").by(SPOKESMAN).build();
		Account second = account("c").published("2024-10-28").by(step(0, SPEAKER, "gazette")).build();
		assertThat(Origins
			.of(List.of(first, second), repeats(Map.of("c", Set.of("x"), "x", Set.of("y"), "y", Set.of("a"))))
			.leanings()).isEqualTo(Map.of("c", new Leaning("a", Leaning.Rule.REPEATS)));
		Origins both = Origins.of(List.of(second, first), repeats(Map.of("c", Set.of("x"), "a", Set.of("x"))));
		assertThat(both.roots()).as("both repeat one that is not asked").containsExactly(first);
		assertThat(both.leanings()).isEqualTo(Map.of("c", new Leaning("a", Leaning.Rule.REPEATS)));
	}

	@Test
	void claimsThatRepeatOneAnotherInARingAreOne() {
		List<Account> ring = Stream.of("a", "b", "c").map((id) -> account(id).by(SPOKESMAN).build()).toList();
		Origins origins = Origins.of(ring, repeats(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))));
		assertThat(origins.roots()).hasSize(1);
		assertThat(origins.leanings()).hasSize(2);
	}

	@Test
	void aPaperThatNamesAPaperLeansOnItsReport() {
		Account report = account("a").medium("journal").by(step(0, SPEAKER, "officials")).build();
		Account copy = account("b").by(step(0, RELAY, "journal"), step(1, SPEAKER, "officials")).build();
		Account brief = account("c").by(step(0, SPEAKER, "journal")).build();
		Account cited = account("d").by(step(0, SPEAKER, "spokesman", "ukraine"), step(1, CITED, "journal")).build();
		Origins origins = origins(report, copy, brief, cited);
		assertThat(origins.roots()).containsExactly(report);
		assertThat(origins.leanings().values()).containsOnly(new Leaning("a", Leaning.Rule.NAMES_MEDIUM));
		assertThat(origins.independent()).containsExactly("officials");
	}

	@Test
	void theMediumMayStandAboveOrBelowTheOneThatIsNamed() {
		Account desk = account("a").medium("desk", "journal").by(step(0, SPEAKER, "officials")).build();
		Account above = account("b").by(step(0, SPEAKER, "journal")).build();
		assertThat(origins(desk, above).leanings()).containsOnlyKeys("b");
		Account journal = account("a").medium("journal").by(step(0, SPEAKER, "officials")).build();
		Account below = account("b").by(step(0, SPEAKER, "desk", "journal")).build();
		assertThat(origins(journal, below).leanings()).as("its chain ends below the medium").isEmpty();
		Account relayed = account("b").by(step(0, RELAY, "desk", "journal"), step(1, SPEAKER, "officials")).build();
		assertThat(origins(journal, relayed).leanings()).containsOnlyKeys("b");
	}

	@Test
	void whatEndsElsewhereIsNotTakenFromTheMedium() {
		Account report = account("a").medium("journal").by(step(0, SPEAKER, "nis", "south-korea")).build();
		Account other = account("b").by(step(0, RELAY, "journal"), step(1, SPEAKER, "spokesman", "ukraine")).build();
		assertThat(origins(report, other).leanings()).isEmpty();
	}

	@Test
	void whoNamesAMediumAndThenNobodyIsNotTakenFromWhatEndsAtSomebody() {
		Account report = account("a").medium("journal").by(step(0, SPEAKER, "officials")).build();
		Account unknown = account("b").by(step(0, RELAY, "journal"), step(1, SPEAKER, "officials"), step(2, CITED))
			.build();
		Account unknownToo = account("c").medium("journal").by(step(0, SPEAKER, "officials"), step(1, CITED)).build();
		assertThat(origins(report, unknown).leanings()).isEmpty();
		assertThat(origins(unknownToo, unknown).leanings()).containsOnlyKeys("b");
	}

	@Test
	void aMediumThatSpeaksInItsOwnReportNamesNoOther() {
		Account first = account("a").report("r").medium("journal").by(step(0, SPEAKER, "journal")).build();
		Account second = account("b").report("r").medium("journal").by(step(0, SPEAKER, "journal")).build();
		assertThat(origins(first, second).leanings()).isEmpty();
	}

	@Test
	void nobodyLeansOnWhatWasPublishedLaterOrSaidAtAnotherTime() {
		Account later = account("a").medium("journal")
			.published("2024-10-27")
			.by(step(0, SPEAKER, "officials"))
			.build();
		Account named = account("b").by(step(0, SPEAKER, "journal")).build();
		assertThat(origins(later, named).leanings()).isEmpty();
		Account another = account("a").medium("journal").said("2024-10-20").by(step(0, SPEAKER, "officials")).build();
		assertThat(origins(another, named).leanings()).isEmpty();
	}

	@Test
	void whereBothHaveFiguresTheyHaveToStateTheSame() {
		Account report = account("a").medium("journal").states(12000).by(step(0, SPEAKER, "officials")).build();
		Account same = account("b").states(12000).by(step(0, SPEAKER, "journal")).build();
		Account other = account("c").states(3000).by(step(0, SPEAKER, "journal")).build();
		Account none = account("d").by(step(0, SPEAKER, "journal")).build();
		assertThat(origins(report, same, other, none).leanings()).containsOnlyKeys("b", "d");
	}

	@Test
	void copiesOfOneAgencyTextAreOne() {
		Account first = account("a").states(12000)
			.by(step(0, RELAY, "agency"), step(1, SPEAKER, "spokesman", "ukraine"))
			.build();
		Account copy = account("b").states(12000)
			.by(step(0, RELAY, "agency"), step(1, SPEAKER, "president", "ukraine"))
			.build();
		Account elsewhere = account("c").states(12000)
			.by(step(0, RELAY, "other"), step(1, SPEAKER, "spokesman", "ukraine"))
			.build();
		Account another = account("d").states(3000)
			.by(step(0, RELAY, "agency"), step(1, SPEAKER, "spokesman", "ukraine"))
			.build();
		Account bare = account("e").by(step(0, RELAY, "agency"), step(1, SPEAKER, "spokesman", "ukraine")).build();
		assertThat(origins(first, copy, elsewhere, another, bare).leanings())
			.isEqualTo(Map.of("b", new Leaning("a", Leaning.Rule.SAME_RELAY)));
		Account unknown = account("f").states(12000)
			.by(step(0, RELAY, "agency"), step(1, SPEAKER, "spokesman", "ukraine"), step(2, CITED))
			.build();
		Account unknownToo = account("g").states(12000)
			.by(step(0, RELAY, "agency"), step(1, SPEAKER, "nis", "south-korea"), step(2, CITED))
			.build();
		Origins origins = origins(first, unknown, unknownToo);
		assertThat(origins.leanings()).containsOnlyKeys("g");
		assertThat(origins.unknown()).isEqualTo(1);
	}

	/** Whatever leans on whatever, in rings too. */
	@Test
	void everyClaimIsInOneTreeAndARootReachesNothingThatDoesNotReachIt() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<Account> accounts = IntStream.range(0, 1 + random.nextInt(9))
				.mapToObj((i) -> account("c" + i).by(SPOKESMAN).build())
				.toList();
			Map<String, Set<String>> edges = new HashMap<>();
			for (int i = 0; i < random.nextInt(14); i++) {
				edges.computeIfAbsent("c" + random.nextInt(accounts.size()), (claim) -> new HashSet<>())
					.add("c" + random.nextInt(accounts.size()));
			}
			Origins origins = Origins.of(accounts, repeats(edges));
			List<String> all = new ArrayList<>(origins.leanings().keySet());
			all.addAll(ids(origins.roots()));
			assertThat(all).containsExactlyInAnyOrderElementsOf(ids(accounts));
			assertThat(groups(ids(origins.roots()), edges)).as("seed %d", seed).hasSameSizeAs(origins.roots());
			assertThat(ids(origins.roots())).allSatisfy((root) -> assertThat(reached(root, edges))
				.allSatisfy((claim) -> assertThat(reached(claim, edges)).contains(root)));
			assertThat(origins.leanings()).allSatisfy((claim, leaning) -> {
				assertThat(edges.get(claim)).contains(leaning.on());
				assertThat(ids(origins.roots())).contains(rootOf(claim, origins));
			});
			long sinks = groups(ids(accounts), edges).stream()
				.filter((group) -> group.containsAll(reached(group.iterator().next(), edges)))
				.count();
			assertThat(origins.roots()).as("seed %d", seed).hasSize((int) sinks);
		}
	}

	/** Even where the way down is longer than any stack of calls. */
	@Test
	void aTreeIsToldFromTheRootDown() {
		Account root = account("m").published("2024-10-20").by(SPOKESMAN).build();
		Account late = account("a").published("2024-10-30").by(SPOKESMAN).build();
		Account early = account("z").published("2024-10-22").by(SPOKESMAN).build();
		Account below = account("b").published("2024-10-25").by(SPOKESMAN).build();
		Account other = account("c").published("2024-10-21").by(SPOKESMAN).build();
		Origins origins = Origins.of(List.of(late, below, early, other, root),
				repeats(Map.of("a", Set.of("m"), "z", Set.of("m"), "b", Set.of("z"))));
		assertThat(origins.tree()).extracting((branch) -> branch.account().claim() + branch.depth())
			.containsExactly("m0", "z1", "b2", "a1", "c0");
		assertThat(origins.tree()).extracting(Branch::leaning)
			.containsExactly(null, new Leaning("m", Leaning.Rule.REPEATS), new Leaning("z", Leaning.Rule.REPEATS),
					new Leaning("m", Leaning.Rule.REPEATS), null);
		List<Account> chain = IntStream.range(0, 20_000)
			.mapToObj((i) -> account("c" + i).by(SPOKESMAN).build())
			.toList();
		Map<String, Set<String>> edges = new HashMap<>();
		IntStream.range(1, chain.size()).forEach((i) -> edges.put("c" + i, Set.of("c" + (i - 1))));
		assertThat(Origins.of(chain, repeats(edges)).tree()).hasSize(20_000)
			.last()
			.satisfies((branch) -> assertThat(branch.depth()).isEqualTo(19_999));
	}

	private static String rootOf(String claim, Origins origins) {
		String on = claim;
		while (origins.leanings().containsKey(on)) {
			on = origins.leanings().get(on).on();
		}
		return on;
	}

	/** Claims that reach one another. */
	private static Set<Set<String>> groups(Collection<String> claims, Map<String, Set<String>> edges) {
		return claims.stream()
			.map((claim) -> Stream.concat(Stream.of(claim), reached(claim, edges).stream())
				.filter((other) -> other.equals(claim) || reached(other, edges).contains(claim))
				.collect(Collectors.toSet()))
			.collect(Collectors.toSet());
	}

	private static Set<String> reached(String claim, Map<String, Set<String>> edges) {
		Set<String> reached = new HashSet<>();
		List<String> open = new ArrayList<>(List.of(claim));
		while (!open.isEmpty()) {
			for (String next : edges.getOrDefault(open.remove(0), Set.of())) {
				if (reached.add(next)) {
					open.add(next);
				}
			}
		}
		reached.remove(claim);
		return reached;
	}

	private static List<String> ids(Collection<Account> accounts) {
		return accounts.stream().map(Account::claim).toList();
	}

	private static Origins origins(Account... accounts) {
		return Origins.of(List.of(accounts), NOTHING);
	}

	private static Function<String, Set<String>> repeats(Map<String, Set<String>> edges) {
		return (claim) -> edges.getOrDefault(claim, Set.of());
	}

	private static Step step(int order, HopRole role, String... path) {
		return new Step(order, role, List.of(path));
	}

	private static Draft account(String claim) {
		return new Draft(claim);
	}

	/** An account said and published on a day of October, if nothing else is stated. */
	private static final class Draft {

		private final String claim;

		private String report;

		private List<String> media = List.of();

		private List<Step> steps = List.of();

		private String said = "2024-10-26";

		private String published = "2024-10-26";

		private List<Figure> figures = List.of();

		private Draft(String claim) {
			this.claim = claim;
			this.report = "report-of-" + claim;
		}

		Draft report(String report) {
			this.report = report;
			return this;
		}

		Draft medium(String... media) {
			this.media = List.of(media);
			return this;
		}

		Draft by(Step... steps) {
			this.steps = List.of(steps);
			return this;
		}

		Draft said(String said) {
			this.said = said;
			return this;
		}

		Draft published(String published) {
			this.published = published;
			return this;
		}

		Draft states(long figure) {
			NumberRange number = NumberRange.of(figure, figure);
			this.figures = List.of(new Figure(this.claim + "-e1", this.claim, this.report, "any", "any", "troops-sent",
					null, false, Figures.bounds(this.said), Figures.bounds(this.said), Figures.bounds(this.published),
					Qualifier.STATED, number, number, null));
			return this;
		}

		Account build() {
			String speaker = this.steps.stream()
				.filter((step) -> step.role() == SPEAKER)
				.map(Step::source)
				.findFirst()
				.orElseThrow();
			return new Account(this.claim, this.report, String.valueOf(speaker), this.media, this.steps,
					Figures.bounds(this.said), Figures.bounds(this.published), this.figures);
		}

	}

}
