package org.sourcebook.kernel;

/**
 * Why a record was changed in public.
 */
public enum CorrectionKind {

	OUR_ERROR, SOURCE_CORRECTED, CLARIFICATION, ADDITION

}
