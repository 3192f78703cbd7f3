package org.sourcebook.kernel;

/**
 * How precisely a place's point is known.
 */
public enum Precision {

	SITE, SETTLEMENT, DISTRICT, REGION, COUNTRY

}
