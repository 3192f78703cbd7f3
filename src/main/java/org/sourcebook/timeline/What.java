package org.sourcebook.timeline;

/**
 * What there is to tell of a date: something was said on it, or denied; something was
 * said about it, or expected of it.
 */
public enum What {

	SAID, ABOUT, EXPECTED, DENIED

}
