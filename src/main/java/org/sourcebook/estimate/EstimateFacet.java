package org.sourcebook.estimate;

/**
 * What estimates can be counted by.
 */
public enum EstimateFacet {

	SOURCE, NAMED, KIND, PUBLISHER, STORYLINE, LOCATION, MONTH, STATUS, METRIC, QUALIFIER, PROJECTED, TOTAL, STANCE

}
