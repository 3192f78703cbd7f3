package org.sourcebook.claim;

/**
 * Whether a source stands for everybody below it, or only for itself.
 */
public enum SourceScope {

	DESCENDANTS, SELF

}
