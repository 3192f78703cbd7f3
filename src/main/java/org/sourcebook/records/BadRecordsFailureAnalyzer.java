package org.sourcebook.records;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows a curator what is wrong with the record files instead of a stack trace.
 */
class BadRecordsFailureAnalyzer extends AbstractFailureAnalyzer<BadRecords> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BadRecords cause) {
		StringBuilder text = new StringBuilder("The record files have ").append(cause.count())
			.append((cause.count() == 1) ? " problem" : " problems")
			.append("; nothing was loaded.\n");
		cause.problems().forEach((problem) -> text.append("\n  ").append(problem));
		if (cause.count() > cause.problems().size()) {
			text.append("\n  … and %d more".formatted(cause.count() - cause.problems().size()));
		}
		return new FailureAnalysis(text.toString(),
				"Mend the lines named above and start again. docs/records.md explains every field.", cause);
	}

}
