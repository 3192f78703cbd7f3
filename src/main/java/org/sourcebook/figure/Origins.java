package org.sourcebook.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who leans on whom among some claims, and how many origins are left that do not hang
 * together. Claims that lean on one another fold into one tree; what counts is the claim
 * at its root, which leans on none of the others.
 */
public final class Origins {

	private final List<Account> roots = new ArrayList<>();

	private final Map<String, Leaning> leanings = new LinkedHashMap<>();

	private final Collection<Account> accounts;

	private Origins(Collection<Account> accounts) {
		this.accounts = accounts;
	}

	/**
	 * Finds them.
	 * @param accounts the claims, each once
	 * @param repeats the claims a claim repeats, among these or not, as somebody wrote
	 * down
	 */
	public static Origins of(Collection<Account> accounts, Function<String, ? extends Collection<String>> repeats) {
		Origins origins = new Origins(accounts);
		origins.grow(Leanings.among(accounts, repeats));
		return origins;
	}

	/**
	 * Makes trees of leanings. Claims may lean on one another in a ring, so a root is one
	 * that reaches nothing that does not reach it. If one goes from claims to those that
	 * lean on them, as far as it goes, such a claim is left after everything else that it
	 * leads to. So of what is in no tree yet the one that is left last is a root.
	 */
	private void grow(Map<String, List<Leaning>> leanings) {
		Map<String, Account> byClaim = this.accounts.stream()
			.collect(Collectors.toMap(Account::claim, Function.identity()));
		Map<String, Map<String, Leaning>> leaners = new HashMap<>();
		leanings.forEach((claim, all) -> all
			.forEach((leaning) -> leaners.computeIfAbsent(leaning.on(), (on) -> new LinkedHashMap<>())
				.putIfAbsent(claim, leaning)));
		List<String> left = asLeft(leanings.keySet(), leaners);
		Set<String> placed = new HashSet<>();
		for (int i = left.size() - 1; i >= 0; i--) {
			String root = left.get(i);
			if (placed.add(root)) {
				this.roots.add(Objects.requireNonNull(byClaim.get(root)));
				growFrom(root, leaners, placed);
			}
		}
		this.roots.sort(Account.EARLIEST_FIRST);
	}

	private void growFrom(String root, Map<String, Map<String, Leaning>> leaners, Set<String> placed) {
		Deque<String> tree = new ArrayDeque<>(List.of(root));
		while (!tree.isEmpty()) {
			leaners.getOrDefault(tree.remove(), Map.of()).forEach((leaner, leaning) -> {
				if (placed.add(leaner)) {
					this.leanings.put(leaner, leaning);
					tree.add(leaner);
				}
			});
		}
	}

	/** The claims in the order in which they are left when one goes to their leaners. */
	private static List<String> asLeft(Collection<String> claims, Map<String, Map<String, Leaning>> leaners) {
		List<String> left = new ArrayList<>();
		Map<String, Iterator<String>> ways = new HashMap<>();
		Deque<String> path = new ArrayDeque<>();
		Function<String, Iterator<String>> way = (claim) -> leaners.getOrDefault(claim, Map.of()).keySet().iterator();
		for (String start : claims) {
			if (ways.putIfAbsent(start, way.apply(start)) == null) {
				path.push(start);
			}
			while (!path.isEmpty()) {
				Iterator<String> ahead = Objects.requireNonNull(ways.get(path.element()));
				if (!ahead.hasNext()) {
					left.add(path.remove());
				}
				else {
					String next = ahead.next();
					if (ways.putIfAbsent(next, way.apply(next)) == null) {
						path.push(next);
					}
				}
			}
		}
		return left;
	}

	/** The claims that lean on none of the others, the earliest first. */
	public List<Account> roots() {
		return List.copyOf(this.roots);
	}

	/**
	 * Of every other claim the one it leans on: one, though by the rules it may lean on
	 * several. From a root the way to a claim is as short as can be.
	 */
	public Map<String, Leaning> leanings() {
		return Map.copyOf(this.leanings);
	}

	/**
	 * Every claim in the order of the trees: a root, the earliest first, and right after
	 * it what leans on it, each followed by what leans on that.
	 */
	public List<Branch> tree() {
		Map<String, List<Account>> leaners = new HashMap<>();
		this.accounts.stream().sorted(Account.EARLIEST_FIRST.reversed()).forEach((account) -> {
			Leaning leaning = this.leanings.get(account.claim());
			if (leaning != null) {
				leaners.computeIfAbsent(leaning.on(), (on) -> new ArrayList<>()).add(account);
			}
		});
		List<Branch> tree = new ArrayList<>();
		Deque<Branch> open = new ArrayDeque<>();
		this.roots.forEach((root) -> open.add(new Branch(root, 0, null)));
		while (!open.isEmpty()) {
			Branch branch = open.remove();
			tree.add(branch);
			leaners.getOrDefault(branch.account().claim(), List.of())
				.forEach((leaner) -> open
					.push(new Branch(leaner, branch.depth() + 1, this.leanings.get(leaner.claim()))));
		}
		return tree;
	}

	/** The bodies among the origins of the roots: their number is that of the origins. */
	public Set<String> independent() {
		return this.roots.stream()
			.flatMap((root) -> root.originBodies().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** How many roots come, in the end, from somebody who is not named. */
	public long unknown() {
		return this.roots.stream().filter(Account::isOfUnknownOrigin).count();
	}

	/** How many reports there are. */
	public long reports() {
		return this.accounts.stream().map(Account::report).distinct().count();
	}

	/** How many speakers there are. */
	public long speakers() {
		return this.accounts.stream().map(Account::speaker).distinct().count();
	}

}
