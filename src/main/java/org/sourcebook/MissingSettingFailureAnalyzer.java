package org.sourcebook;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says that the address of the database is missing, where a profile cannot do without
 * one, instead of a stack trace.
 */
class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<IllegalArgumentException> {

	private static final String URL = "SPRING_DATASOURCE_URL";

	private final Environment environment;

	MissingSettingFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IllegalArgumentException cause) {
		boolean isMissing = this.environment.matchesProfiles("postgres") && !this.environment.containsProperty(URL);
		if (!isMissing || !String.valueOf(cause.getMessage()).contains("url")) {
			return null;
		}
		return new FailureAnalysis(URL + " is not set, and the profile postgres needs it.",
				"Set it in the environment, such as SPRING_DATASOURCE_URL=jdbc:postgresql://localhost:5432/sourcebook."
						+ " docs/operations.md has the steps.",
				cause);
	}

}
