package org.sourcebook.records;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains why a database and a record set do not go together.
 */
class ConflictingEditionFailureAnalyzer extends AbstractFailureAnalyzer<ConflictingEdition> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ConflictingEdition cause) {
		return new FailureAnalysis("The database belongs to another record set: " + cause.getMessage() + ".",
				"Use another database, or the record files this one was loaded from. docs/operations.md says how to move a set.",
				cause);
	}

}
