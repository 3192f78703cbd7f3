package org.sourcebook.claim;

/**
 * Whether a place stands for every place within it, or only for itself.
 */
public enum LocationScope {

	WITHIN, SELF

}
