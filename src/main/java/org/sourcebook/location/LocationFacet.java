package org.sourcebook.location;

/**
 * What locations can be counted by.
 */
public enum LocationFacet {

	KIND, COUNTRY, PARENT, STATUS

}
