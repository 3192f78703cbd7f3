package org.sourcebook.estimate;

/**
 * What estimates can be counted by.
 */
enum EstimateFacet {

	SOURCE, NAMED, KIND, PUBLISHER, STORYLINE, LOCATION, MONTH, STATUS, METRIC, QUALIFIER, PROJECTED, TOTAL, STANCE

}
