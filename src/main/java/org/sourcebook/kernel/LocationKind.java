package org.sourcebook.kernel;

/**
 * What a place is.
 */
public enum LocationKind {

	TRAINING_GROUND, BASE, CITY, VILLAGE, REGION, COUNTRY, FRONT

}
