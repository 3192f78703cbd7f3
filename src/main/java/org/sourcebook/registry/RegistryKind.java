package org.sourcebook.registry;

/**
 * The collections whose ids may stand as a parameter's value.
 */
public enum RegistryKind {

	SOURCES("source"), PUBLISHERS("publisher"), LOCATIONS("location"), METRICS("metric"), STORYLINES("storyline");

	private final String word;

	RegistryKind(String word) {
		this.word = word;
	}

	/** One of its records, in words. */
	public String word() {
		return this.word;
	}

	/** Its name in paths and tables. */
	public String path() {
		return this.word + "s";
	}

}
