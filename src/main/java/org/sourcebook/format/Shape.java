package org.sourcebook.format;

/**
 * The shape of a table.
 */
public enum Shape {

	/** A row for each item. */
	TIDY,

	/** Items side by side that differ in who holds them alone. */
	WIDE

}
