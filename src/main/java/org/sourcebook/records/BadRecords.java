package org.sourcebook.records;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The record files break rules; nothing was loaded. The message lists every problem.
 */
public class BadRecords extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	private final int count;

	BadRecords(List<Problem> problems, int count) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = problems;
		this.count = count;
	}

	List<Problem> problems() {
		return this.problems;
	}

	/** How many problems there are, also those beyond the ones listed. */
	int count() {
		return this.count;
	}

}
