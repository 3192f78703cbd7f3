package org.sourcebook.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.MonthCounts;
import org.sourcebook.registry.Registry;
import org.springframework.stereotype.Component;

/**
 * Counts what the record holds, and remembers it for the last questions: an edition does
 * not change.
 */
@Component
class Coverages {

	/** How many numbers are kept: some tens of megabytes. */
	private static final int KEPT = 2_000_000;

	/** Each takes some room, also one without numbers. */
	private static final int LEAST = 100;

	private final MonthlyCounts store;

	private final Cache<Question, Optional<Coverage>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Question asked, Optional<Coverage> found) -> found.map(Coverage::size).orElse(0) + LEAST)
		.build();

	Coverages(MonthlyCounts store) {
		this.store = store;
	}

	/** The answer to a question, or nothing if nothing is known yet. */
	Optional<Coverage> of(Question asked, Registry registry) {
		return this.known.get(asked,
				(key) -> Optional.ofNullable(this.store.known(key.view())).map((known) -> count(key, known, registry)));
	}

	private @Nullable Coverage count(Question asked, Months known, Registry registry) {
		List<Map<String, MonthCounts>> found = List.of(this.store.reports(asked, registry),
				this.store.claims(asked, registry), this.store.estimates(asked, registry));
		List<String> holders = holders(asked, found.get(0).keySet(), registry);
		Period period = Period.of(asked, known, registry);
		Months months = period.isStated() ? period.months() : known;
		for (String holder : holders) {
			months = Months.and(months, Months.of(found.get(0).get(holder)));
		}
		if (months == null) {
			return null;
		}
		Map<String, long[][]> counts = new HashMap<>();
		for (String holder : holders) {
			counts.put(holder, numbers(found, holder, months));
		}
		return new Coverage(months, period, holders, counts);
	}

	/** A claim or number counts in a month in which its report does. */
	private static long[][] numbers(List<Map<String, MonthCounts>> found, String holder, Months months) {
		long[][] numbers = new long[Coverage.KINDS][months.count()];
		for (int kind = 0; kind < Coverage.KINDS; kind++) {
			MonthCounts counts = found.get(kind).get(holder);
			if (counts != null) {
				long[] ofKind = numbers[kind];
				counts.counts().forEach((month, count) -> ofKind[months.index(month)] = count);
			}
		}
		return numbers;
	}

	private static List<String> holders(Question asked, Collection<String> found, Registry registry) {
		if (!asked.isPerHolder()) {
			return List.of(MonthlyCounts.EVERYBODY);
		}
		LocalDate day = asked.view().date();
		Collection<String> holders = !asked.sources().isEmpty() ? asked.sources()
				: found.stream().filter((source) -> registry.sourcePath(source, day).size() == 1).toList();
		return List.copyOf(new TreeSet<>(holders));
	}

}
