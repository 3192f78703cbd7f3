package org.sourcebook.kernel;

/**
 * What a source is.
 */
public enum SourceKind {

	PERSON, GOVERNMENT, AGENCY, MILITARY, ORGANISATION, MEDIUM, GROUP

}
