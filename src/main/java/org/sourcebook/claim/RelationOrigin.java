package org.sourcebook.claim;

/**
 * Where a relation comes from: somebody wrote it down, or it follows from numbers.
 */
public enum RelationOrigin {

	CURATED, COMPUTED

}
