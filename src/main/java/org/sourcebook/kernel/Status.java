package org.sourcebook.kernel;

/**
 * Whether a record stands.
 */
public enum Status {

	CURRENT, WITHDRAWN

}
