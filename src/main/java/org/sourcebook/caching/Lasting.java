package org.sourcebook.caching;

/**
 * How long an answer lasts, which follows from what it was read from.
 */
enum Lasting {

	/** Read from the closed edition the request names: it stays the same. */
	CLOSED("public, max-age=86400, immutable"),

	/** Read from the edition that is the newest closed one now. */
	NEWEST("public, max-age=60, stale-while-revalidate=300"),

	/** Read from the open edition, which may change at any moment. */
	OPEN("no-store"),

	/** Says nothing of records: it changes with the release. */
	RELEASE("public, max-age=60, stale-while-revalidate=300");

	private final String cacheControl;

	Lasting(String cacheControl) {
		this.cacheControl = cacheControl;
	}

	/** What caches are told. */
	String cacheControl() {
		return this.cacheControl;
	}

}
