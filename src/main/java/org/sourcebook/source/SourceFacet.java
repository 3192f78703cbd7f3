package org.sourcebook.source;

/**
 * What sources can be counted by.
 */
enum SourceFacet {

	KIND, COUNTRY, PARENT, NAMED, STATUS

}
