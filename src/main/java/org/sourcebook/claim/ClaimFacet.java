package org.sourcebook.claim;

/**
 * What claims can be counted by.
 */
public enum ClaimFacet {

	SOURCE, NAMED, KIND, PUBLISHER, STORYLINE, LOCATION, MONTH, STATUS

}
