package org.sourcebook.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.Report;

/**
 * The collections whose records have a history.
 */
public enum ChangedCollection {

	REPORTS(Report.class, null), CLAIMS(Claim.class, null), ESTIMATES(Estimate.class, null),
	SOURCES(null, RegistryKind.SOURCES), PUBLISHERS(null, RegistryKind.PUBLISHERS),
	LOCATIONS(null, RegistryKind.LOCATIONS), METRICS(null, RegistryKind.METRICS),
	STORYLINES(null, RegistryKind.STORYLINES);

	/** Those whose records stand in a report file. */
	private static final List<ChangedCollection> IN_REPORTS = List.of(REPORTS, CLAIMS, ESTIMATES);

	private final @Nullable Class<?> rows;

	private final @Nullable RegistryKind registry;

	ChangedCollection(@Nullable Class<?> rows, @Nullable RegistryKind registry) {
		this.rows = rows;
		this.registry = registry;
	}

	/**
	 * The collection whose records a pattern of paths is for, or null if it is for
	 * something else.
	 */
	static @Nullable ChangedCollection ofRecords(String pattern) {
		return Arrays.stream(values())
			.filter((collection) -> pattern.equals(collection.path() + "/{id}"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The collection of the record that an answer is about, or null if it is about no one
	 * record. The record shows in it whatever else does.
	 */
	static @Nullable ChangedCollection ofAnswers(String pattern) {
		return pattern.matches("claims/\\{id}/(attribution|relations)") ? CLAIMS
				: ofRecords(pattern.replaceFirst("/history$", ""));
	}

	/** The type of its rows, or null if it is a registry. */
	@Nullable Class<?> rows() {
		return this.rows;
	}

	/** The registry it is, or null if it is none. */
	@Nullable RegistryKind registry() {
		return this.registry;
	}

	/** The name of the collection. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The table of its rows, which is also the word for one record. */
	String table() {
		return path().substring(0, path().length() - 1);
	}

	/** Whether its records are parts of reports. */
	boolean isPart() {
		return this == CLAIMS || this == ESTIMATES;
	}

	/** The collection whose records it is corrected with. */
	ChangedCollection corrected() {
		return IN_REPORTS.contains(this) ? REPORTS : this;
	}

	/** The collections of which a record of this one may be a part, or has parts in. */
	List<String> together() {
		return (IN_REPORTS.contains(this) ? IN_REPORTS : List.of(this)).stream().map(ChangedCollection::path).toList();
	}

}
