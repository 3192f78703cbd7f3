package org.sourcebook.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds which claims of a set lean on which. The rules are published in
 * {@code docs/methods.md}. Of several claims one may lean on by the same rule, the
 * earliest is taken.
 */
final class Leanings {

	/** The claims of the set by their ids, the earliest first. */
	private final Map<String, Account> accounts = new LinkedHashMap<>();

	private final Map<String, List<Leaning>> found = new HashMap<>();

	private Leanings(Collection<Account> accounts) {
		accounts.stream()
			.sorted(Account.EARLIEST_FIRST)
			.forEach((account) -> this.accounts.put(account.claim(), account));
	}

	/**
	 * Finds them.
	 * @param repeats the claims a claim repeats, in the set or not, as somebody wrote
	 * down
	 * @return for every claim, the earliest first, what it leans on
	 */
	static Map<String, List<Leaning>> among(Collection<Account> accounts,
			Function<String, ? extends Collection<String>> repeats) {
		Leanings leanings = new Leanings(accounts);
		leanings.byRepeats(repeats);
		leanings.byMedium();
		leanings.byRelay();
		Map<String, List<Leaning>> all = new LinkedHashMap<>();
		leanings.accounts.keySet().forEach((claim) -> all.put(claim, leanings.found.getOrDefault(claim, List.of())));
		return all;
	}

	private void lean(String claim, String on, Leaning.Rule rule) {
		this.found.computeIfAbsent(claim, (key) -> new ArrayList<>()).add(new Leaning(on, rule));
	}

	/** A claim outside of the set is passed through, and is leaned on in common. */
	private void byRepeats(Function<String, ? extends Collection<String>> repeats) {
		Map<String, String> firstToRepeat = new HashMap<>();
		for (String claim : this.accounts.keySet()) {
			follow(claim, repeats, (reached) -> {
				if (this.accounts.containsKey(reached)) {
					lean(claim, reached, Leaning.Rule.REPEATS);
				}
				else {
					String first = firstToRepeat.putIfAbsent(reached, claim);
					if (first != null) {
						lean(claim, first, Leaning.Rule.REPEATS);
					}
				}
			});
		}
	}

	private void follow(String claim, Function<String, ? extends Collection<String>> repeats, Consumer<String> each) {
		Set<String> seen = new HashSet<>(Set.of(claim));
		Deque<String> open = new ArrayDeque<>(Set.of(claim));
		while (!open.isEmpty()) {
			for (String repeated : new TreeSet<>(repeats.apply(open.remove()))) {
				if (seen.add(repeated)) {
					each.accept(repeated);
					if (!this.accounts.containsKey(repeated)) {
						open.add(repeated);
					}
				}
			}
		}
	}

	private void byMedium() {
		Map<String, List<Account>> ofMedium = new HashMap<>();
		Map<String, List<Account>> ofMediumOrBelow = new HashMap<>();
		this.accounts.values().stream().filter((account) -> !account.media().isEmpty()).forEach((account) -> {
			ofMedium.computeIfAbsent(account.media().get(0), (key) -> new ArrayList<>()).add(account);
			account.media()
				.forEach((medium) -> ofMediumOrBelow.computeIfAbsent(medium, (key) -> new ArrayList<>()).add(account));
		});
		for (Account account : this.accounts.values()) {
			Set<Account> published = new TreeSet<>(Account.EARLIEST_FIRST);
			account.named().forEach((step) -> {
				step.path().forEach((source) -> published.addAll(ofMedium.getOrDefault(source, List.of())));
				published.addAll(ofMediumOrBelow.getOrDefault(step.path().get(0), List.of()));
			});
			published.stream()
				.filter((other) -> takesFrom(account, other))
				.findFirst()
				.ifPresent((other) -> lean(account.claim(), other.claim(), Leaning.Rule.NAMES_MEDIUM));
		}
	}

	/**
	 * Whether a claim that names the medium of another one may be taken from it. Where
	 * the chain goes on behind the medium, it has to end where that of the other does. A
	 * medium that speaks in its own report names no other.
	 */
	private static boolean takesFrom(Account account, Account other) {
		return !account.report().equals(other.report())
				&& !other.published().sortLatest().isAfter(account.published().sortLatest())
				&& account.said().overlaps(other.said()) && !account.statesOtherThan(other)
				&& (account.endsWith(other.media()) || account.endsLike(other));
	}

	/** Whether a claim names the medium of another one it may be taken from. */
	static boolean namesMedium(Account account, Account other) {
		List<String> media = other.media();
		return !media.isEmpty()
				&& account.named()
					.anyMatch((step) -> step.path().contains(media.get(0)) || media.contains(step.path().get(0)))
				&& takesFrom(account, other);
	}

	/** Whether both are copies of what one relay carried, the other the earlier. */
	static boolean copies(Account account, Account other) {
		return Account.EARLIEST_FIRST.compare(other, account) < 0
				&& !Collections.disjoint(account.relays(), other.relays()) && isCopy(account, other);
	}

	private static boolean isCopy(Account account, Account other) {
		return account.endsLike(other) && account.said().overlaps(other.said()) && account.states(other);
	}

	private void byRelay() {
		Map<String, List<Account>> ofRelay = new HashMap<>();
		for (Account account : this.accounts.values()) {
			Set<Account> earlier = new TreeSet<>(Account.EARLIEST_FIRST);
			for (String relay : account.relays()) {
				List<Account> same = ofRelay.computeIfAbsent(relay, (key) -> new ArrayList<>());
				earlier.addAll(same);
				same.add(account);
			}
			earlier.stream()
				.filter((other) -> isCopy(account, other))
				.findFirst()
				.ifPresent((other) -> lean(account.claim(), other.claim(), Leaning.Rule.SAME_RELAY));
		}
	}

}
