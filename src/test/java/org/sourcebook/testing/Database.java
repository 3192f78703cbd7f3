package org.sourcebook.testing;

/**
 * The databases Sourcebook runs on, for tests that run on each.
 */
public enum Database {

	/** H2 in memory, the default. */
	H2,

	/** PostgreSQL. */
	POSTGRES;

	/** The address of a new, empty one. */
	public String fresh() {
		return (this == H2) ? Databases.h2() : Databases.postgres();
	}

}
