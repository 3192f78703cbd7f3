package org.sourcebook.caching;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What tells an answer from every other one.
 *
 * @param key a digest of all the answer follows from: the question, the state it was read
 * from, and the release
 * @param lasting how long the answer lasts
 * @param day the day of the edition it was read from, or of the build if it says nothing
 * of records; null if that is not known
 */
record Validator(String key, Lasting lasting, @Nullable LocalDate day) {

	/** The strong entity tag of the answer in a coding. */
	String tag(boolean gzip) {
		return '"' + this.key + (gzip ? "-gzip" : "") + '"';
	}

}
