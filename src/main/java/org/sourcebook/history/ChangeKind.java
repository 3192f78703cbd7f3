package org.sourcebook.history;

/**
 * Why a record was changed in public.
 */
public enum ChangeKind {

	OUR_ERROR, SOURCE_CORRECTED, CLARIFICATION, ADDITION, WITHDRAWAL

}
