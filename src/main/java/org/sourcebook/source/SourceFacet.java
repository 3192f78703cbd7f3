package org.sourcebook.source;

/**
 * What sources can be counted by.
 */
public enum SourceFacet {

	KIND, COUNTRY, PARENT, NAMED, STATUS

}
