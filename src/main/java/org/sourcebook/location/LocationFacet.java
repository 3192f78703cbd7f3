package org.sourcebook.location;

/**
 * What locations can be counted by.
 */
enum LocationFacet {

	KIND, COUNTRY, PARENT, STATUS

}
