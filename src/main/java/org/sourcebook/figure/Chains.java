package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Follows who leans on whom through others, and since when that is known. A chain is
 * known once all of it is. Of those that lean on one another in a ring the later lean on
 * the earlier and not the other way round, so that whatever is chosen of them, one leans
 * on none.
 *
 * <p>
 * Of what leans on very much only the earliest {@link #MOST} are told. So what a thousand
 * copies make of one another grows with their number and not with its square.
 *
 * @param <K> what leans, the earlier before the later
 */
public final class Chains<K extends Comparable<? super K>> {

	/** On how many others something leans at most. */
	public static final int MOST = 30;

	private final Map<K, Map<K, LocalDate>> leanings = new TreeMap<>();

	/** Adds that something leans on something else, and since when that is known. */
	public void lean(K leaner, K on, LocalDate known) {
		if (leaner.compareTo(on) != 0) {
			this.leanings.computeIfAbsent(leaner, (key) -> new HashMap<>())
				.merge(on, known, (one, other) -> one.isBefore(other) ? one : other);
		}
	}

	/** Follows all of them. What hangs together is followed at once, and then let go. */
	public void follow(Consumer<Chain<K>> found) {
		Map<K, Set<K>> beside = new HashMap<>();
		this.leanings.forEach((leaner, all) -> all.keySet().forEach((on) -> {
			beside.computeIfAbsent(leaner, (key) -> new HashSet<>()).add(on);
			beside.computeIfAbsent(on, (key) -> new HashSet<>()).add(leaner);
		}));
		Set<K> seen = new HashSet<>();
		for (K start : this.leanings.keySet()) {
			if (seen.add(start)) {
				List<K> together = new ArrayList<>(List.of(start));
				for (int i = 0; i < together.size(); i++) {
					beside.getOrDefault(together.get(i), Set.of()).stream().filter(seen::add).forEach(together::add);
				}
				Collections.sort(together);
				new Cluster(together).follow(found);
			}
		}
	}

	/** What hangs together, the earlier before the later. */
	private final class Cluster {

		private final List<K> members;

		private final List<BitSet> direct = new ArrayList<>();

		private final List<Map<Integer, LocalDate>> chains = new ArrayList<>();

		private Cluster(List<K> members) {
			this.members = members;
			members.forEach((member) -> {
				this.direct.add(new BitSet());
				this.chains.add(new TreeMap<>());
			});
		}

		/** Goes along the days on which something became known. */
		private void follow(Consumer<Chain<K>> found) {
			byDay().forEach((day, leanings) -> {
				leanings.forEach((leaning) -> this.direct.get(leaning[0]).set(leaning[1]));
				List<BitSet> reached = new ArrayList<>();
				for (int i = 0; i < this.members.size(); i++) {
					reached.add(reached(i));
				}
				for (int i = 0; i < this.members.size(); i++) {
					turn(i, day, reached, found);
				}
			});
			for (int i = 0; i < this.members.size(); i++) {
				K leaner = this.members.get(i);
				this.chains.get(i)
					.forEach((on, first) -> found.accept(new Chain<>(leaner, this.members.get(on), first, null)));
			}
		}

		private SortedMap<LocalDate, List<int[]>> byDay() {
			Map<K, Integer> places = new HashMap<>();
			this.members.forEach((member) -> places.put(member, places.size()));
			SortedMap<LocalDate, List<int[]>> byDay = new TreeMap<>();
			places.forEach((leaner, place) -> Chains.this.leanings.getOrDefault(leaner, Map.of())
				.forEach((on, known) -> byDay.computeIfAbsent(known, (day) -> new ArrayList<>())
					.add(new int[] { place, places.getOrDefault(on, place) })));
			return byDay;
		}

		private BitSet reached(int from) {
			BitSet reached = new BitSet();
			Deque<Integer> open = new ArrayDeque<>(List.of(from));
			while (!open.isEmpty()) {
				BitSet next = (BitSet) this.direct.get(open.remove()).clone();
				next.andNot(reached);
				reached.or(next);
				next.stream().forEach(open::add);
			}
			return reached;
		}

		/**
		 * Ends the chains of a member that hold no more, and begins those that do now.
		 */
		private void turn(int leaner, LocalDate day, List<BitSet> reached, Consumer<Chain<K>> found) {
			Map<Integer, LocalDate> own = this.chains.get(leaner);
			BitSet now = new BitSet();
			reached.get(leaner)
				.stream()
				.filter((on) -> on != leaner && (on < leaner || !reached.get(on).get(leaner)))
				.limit(MOST)
				.forEach(now::set);
			own.entrySet().removeIf((chain) -> {
				boolean ends = !now.get(chain.getKey());
				if (ends) {
					found.accept(new Chain<>(this.members.get(leaner), this.members.get(chain.getKey()),
							chain.getValue(), day.minusDays(1)));
				}
				return ends;
			});
			now.stream().forEach((on) -> own.putIfAbsent(on, day));
		}

	}

}
