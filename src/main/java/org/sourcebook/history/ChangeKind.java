package org.sourcebook.history;

/**
 * Why a record was changed in public.
 */
enum ChangeKind {

	OUR_ERROR, SOURCE_CORRECTED, CLARIFICATION, ADDITION, WITHDRAWAL

}
