package org.sourcebook.kernel;

/**
 * How one claim stands to another.
 */
public enum RelationKind {

	REPEATS, UPDATES, SUPPORTS, CONTRADICTS, DENIES

}
