package org.sourcebook.claim;

/**
 * What a list leaves out though it fits.
 */
public enum Fold {

	REPEATS

}
