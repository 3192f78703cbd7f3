package org.sourcebook.report;

/**
 * What reports can be counted by.
 */
public enum ReportFacet {

	PUBLISHER, STORYLINE, LANGUAGE, SOURCE, LOCATION, MONTH, STATUS

}
