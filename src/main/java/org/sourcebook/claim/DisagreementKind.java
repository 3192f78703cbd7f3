package org.sourcebook.claim;

/**
 * Which disagreements are asked for: those between bodies that a rule made, or those
 * within a body, whatever the rule.
 */
public enum DisagreementKind {

	DENIAL, CURATED, RANGE_DISJOINT, INTERNAL

}
