package org.sourcebook.figure;

/**
 * That a claim leans on another one.
 *
 * @param on the claim it leans on
 * @param rule what tells so
 */
public record Leaning(String on, Rule rule) {

	/**
	 * What tells that a claim leans on another one.
	 */
	public enum Rule {

		/** Somebody wrote down that it repeats the other, or what the other repeats. */
		REPEATS,

		/** It names the medium that published the other one. */
		NAMES_MEDIUM,

		/** Both name the same relay, end alike and state the same figure. */
		SAME_RELAY

	}

}
