package org.sourcebook.registry;

/**
 * What entries of a registry that has no other filters can be counted by.
 */
public enum EntryFacet {

	STATUS

}
