package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainsTests {

	private static final LocalDate START = LocalDate.of(2024, 10, 1);

	@Test
	void aChainIsKnownOnceAllOfItIs() {
		Chains<String> chains = new Chains<>();
		chains.lean("c", "b", START.plusDays(2));
		chains.lean("b", "a", START.plusDays(5));
		chains.lean("b", "a", START.plusDays(4));
		assertThat(all(chains)).containsExactlyInAnyOrder(new Chain<>("c", "b", START.plusDays(2), null),
				new Chain<>("b", "a", START.plusDays(4), null), new Chain<>("c", "a", START.plusDays(4), null));
	}

	@Test
	void inARingTheLaterLeansOnTheEarlierOnceTheRingIsKnown() {
		Chains<String> chains = new Chains<>();
		chains.lean("a", "b", START);
		chains.lean("b", "a", START.plusDays(3));
		assertThat(all(chains)).containsExactlyInAnyOrder(new Chain<>("a", "b", START, START.plusDays(2)),
				new Chain<>("b", "a", START.plusDays(3), null));
	}

	/** On every day, against whoever follows all ways by hand. */
	@Test
	void whoLeansOnWhomIsWhatSomebodyFindsByHand() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			int size = 2 + random.nextInt(7);
			List<int[]> leanings = new ArrayList<>();
			Chains<Integer> chains = new Chains<>();
			for (int i = 0; i < random.nextInt(12); i++) {
				int[] leaning = { random.nextInt(size), random.nextInt(size), random.nextInt(4) };
				leanings.add(leaning);
				chains.lean(leaning[0], leaning[1], START.plusDays(leaning[2]));
			}
			List<Chain<Integer>> found = all(chains);
			for (int day = -1; day < 5; day++) {
				LocalDate today = START.plusDays(day);
				Set<String> holding = new TreeSet<>();
				found.stream()
					.filter((chain) -> !chain.first().isAfter(today)
							&& (chain.last() == null || !chain.last().isBefore(today)))
					.forEach((chain) -> assertThat(holding.add(chain.leaner() + " " + chain.on())).isTrue());
				assertThat(holding).as("seed %d, day %d", seed, day).isEqualTo(byHand(size, leanings, day));
			}
		}
	}

	/**
	 * Each of a thousand copies leans on all before it: on the first thirty, it is said.
	 */
	@Test
	void copiesOfCopiesMakeNoMoreChainsThanTheyHaveTo() {
		Chains<Integer> chains = new Chains<>();
		for (int leaner = 1; leaner < 1_000; leaner++) {
			for (int on = Math.max(0, leaner - 3); on < leaner; on++) {
				chains.lean(leaner, on, START);
			}
		}
		List<Chain<Integer>> all = all(chains);
		assertThat(all).hasSize(30 * 29 / 2 + 970 * 30)
			.contains(new Chain<>(999, 29, START, null))
			.noneMatch((chain) -> chain.on() > 29);
	}

	private static Set<String> byHand(int size, List<int[]> leanings, int day) {
		Set<String> holding = new TreeSet<>();
		for (int leaner = 0; leaner < size; leaner++) {
			for (int on = 0; on < size; on++) {
				if (leaner != on && reaches(leaner, on, leanings, day)
						&& (on < leaner || !reaches(on, leaner, leanings, day))) {
					holding.add(leaner + " " + on);
				}
			}
		}
		return holding;
	}

	private static boolean reaches(int from, int to, List<int[]> leanings, int day) {
		Set<Integer> reached = new HashSet<>(Set.of(from));
		boolean grows = true;
		while (grows) {
			grows = false;
			for (int[] leaning : leanings) {
				grows |= leaning[2] <= day && reached.contains(leaning[0]) && reached.add(leaning[1]);
			}
		}
		return reached.contains(to);
	}

	private static <K extends Comparable<K>> List<Chain<K>> all(Chains<K> chains) {
		List<Chain<K>> all = new ArrayList<>();
		chains.follow(all::add);
		return all;
	}

}
