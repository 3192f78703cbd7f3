package org.sourcebook.kernel;

/**
 * What a hop of an attribution does: it carries the words, makes the statement, or is
 * leaned on.
 */
public enum HopRole {

	RELAY, SPEAKER, CITED

}
