package org.sourcebook.records;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sourcebook.figure.Chain;
import org.sourcebook.figure.Chains;

/**
 * Finds which claims, and which numbers, repeat an earlier one among all that stand.
 * Somebody wrote it down, or the number and the names on the way tell so. A claim repeats
 * another one by its numbers only if all of them stand there; it says nothing more then.
 */
final class FoundLeanings {

	private final StandingRows store;

	private final RegistryState registries;

	private final StatedRows numbers;

	private final Chains<Told> claims = new Chains<>();

	private final Chains<Told> estimates = new Chains<>();

	/** The numbers of a claim that stand in another one it may have them from. */
	private final Map<Told, Map<Told, Set<Long>>> shared = new HashMap<>();

	FoundLeanings(StandingRows store, RegistryState registries) {
		this.store = store;
		this.registries = registries;
		this.numbers = new StatedRows(store, registries);
	}

	FoundLeanings find() throws SQLException {
		byRepeats(new CuratedRepeats(this.store).read());
		for (String metric : this.registries.metrics().ids()) {
			this.numbers.ofMetric(metric, this::byNumber);
		}
		byAllNumbers();
		return this;
	}

	private void byRepeats(List<Chain<Told>> repeats) throws SQLException {
		Set<Long> keys = new TreeSet<>();
		repeats.forEach((repeat) -> {
			this.claims.lean(repeat.leaner(), repeat.on(), repeat.first());
			keys.add(repeat.leaner().key());
			keys.add(repeat.on().key());
		});
		Map<Long, List<Stated>> stated = this.numbers.ofClaims(keys);
		for (Chain<Told> repeat : repeats) {
			List<Stated> others = stated.getOrDefault(repeat.on().key(), List.of());
			for (Stated own : stated.getOrDefault(repeat.leaner().key(), List.of())) {
				others.stream()
					.filter(own::states)
					.forEach((other) -> this.estimates.lean(own.estimate(), other.estimate(), repeat.first()));
			}
		}
	}

	/**
	 * Compares numbers that state the same, each with the earliest it may be a repetition
	 * of.
	 */
	private void byNumber(List<Stated> alike) {
		List<Stated> earliestFirst = alike.stream().sorted(Comparator.comparing(Stated::claim)).toList();
		for (Stated one : earliestFirst) {
			earliestFirst.stream()
				.filter((other) -> one.claim().key() != other.claim().key()
						&& one.claim().said().overlaps(other.claim().said()) && one.account().retells(other.account()))
				.limit(Chains.MOST)
				.forEach((other) -> byNumber(one, other));
		}
	}

	private void byNumber(Stated one, Stated other) {
		this.estimates.lean(one.estimate(), other.estimate(), one.claim().knownWith(other.claim()));
		this.shared.computeIfAbsent(one.claim(), (claim) -> new HashMap<>())
			.computeIfAbsent(other.claim(), (claim) -> new HashSet<>())
			.add(one.estimate().key());
	}

	private void byAllNumbers() throws SQLException {
		Map<Long, Integer> counts = new HashMap<>();
		this.store.queryChunks(
				"select e.claim_pk, count(*) from estimate e where e.claim_pk in (%s) and e.status = 'current'"
						+ " group by e.claim_pk",
				this.shared.keySet().stream().map(Told::key).toList(),
				(row) -> counts.put(row.getLong(1), row.getInt(2)));
		this.shared.forEach((claim, others) -> others.forEach((other, numbers) -> {
			if (numbers.size() == counts.getOrDefault(claim.key(), 0)) {
				this.claims.lean(claim, other, claim.knownWith(other));
			}
		}));
	}

	/** Who of the claims repeats whom. */
	Chains<Told> claims() {
		return this.claims;
	}

	/** Which of the numbers repeats which. */
	Chains<Told> estimates() {
		return this.estimates;
	}

}
