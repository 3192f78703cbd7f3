package org.sourcebook.figure;

/**
 * Why two sides are said to disagree: one denies what the other said, somebody wrote it
 * down, or their figures exclude one another.
 */
public enum DisagreementRule {

	DENIAL, CURATED, RANGE_DISJOINT

}
