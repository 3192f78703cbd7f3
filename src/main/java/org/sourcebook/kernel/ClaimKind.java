package org.sourcebook.kernel;

/**
 * What a claim does.
 */
public enum ClaimKind {

	ASSERTION, ESTIMATE, WARNING, PREDICTION, DENIAL, CONFIRMATION, NON_CONFIRMATION, CALL_TO_ACTION, POLICY

}
