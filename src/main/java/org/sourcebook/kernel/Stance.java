package org.sourcebook.kernel;

/**
 * Whether the speaker vouches for a number (the default), repeats it without vouching, or
 * denies it.
 */
public enum Stance {

	ASSERTS, RELAYS, REJECTS

}
