package org.sourcebook.kernel;

/**
 * How much of a report was read.
 */
public enum ReadFrom {

	FULL_TEXT, EXCERPT

}
