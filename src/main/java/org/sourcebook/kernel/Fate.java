package org.sourcebook.kernel;

/**
 * What became of a record from one edition to another. Where several fit, the first one
 * counts.
 */
public enum Fate {

	/** The earlier edition did not have it. */
	ADDED,

	/** It no longer stands. */
	WITHDRAWN,

	/** Something that stood in it was changed. */
	CORRECTED,

	/** Something was put in, and all that stood was left as it was. */
	EXTENDED,

	/** It goes by another id. */
	RENAMED,

	/** It is as it was. */
	UNCHANGED

}
