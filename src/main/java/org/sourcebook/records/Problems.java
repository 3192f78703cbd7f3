package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Nearest;

/**
 * Collects everything wrong with a record set, so that a curator sees all of it at once.
 */
final class Problems {

	/** How many are kept in memory and shown; the rest are counted. */
	static final int SHOWN = 1000;

	private final List<Problem> found = new ArrayList<>();

	private int count;

	void add(Problem problem) {
		this.count++;
		if (this.found.size() < SHOWN) {
			this.found.add(problem);
		}
	}

	void add(String file, int line, @Nullable String field, @Nullable String given, String rule) {
		add(new Problem(file, line, field, given, rule, null));
	}

	void add(String file, int line, @Nullable String field, @Nullable String given, String rule,
			@Nullable String suggestion) {
		add(new Problem(file, line, field, given, rule, suggestion));
	}

	/** Adds a problem with the known name that is nearest to the given one. */
	void addUnknown(String file, int line, String field, String given, String rule, Collection<String> known) {
		add(file, line, field, given, rule,
				Nearest.to(given, known).map((name) -> "did you mean " + name + "?").orElse(null));
	}

	/** Takes over what another collection holds. */
	void addAll(Problems others) {
		others.found.forEach(this::add);
		this.count += others.count - others.found.size();
	}

	int count() {
		return this.count;
	}

	boolean isEmpty() {
		return this.count == 0;
	}

	/** What was found, by file and line. */
	List<Problem> sorted() {
		return this.found.stream().sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line)).toList();
	}

	/**
	 * Stops if anything was found.
	 * @throws BadRecords with everything that was found
	 */
	void throwIfAny() {
		if (!isEmpty()) {
			throw new BadRecords(sorted(), this.count);
		}
	}

}
