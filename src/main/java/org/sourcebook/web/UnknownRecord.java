package org.sourcebook.web;

import org.jspecify.annotations.Nullable;

/**
 * The path is one the application has, but no record goes by the id in it: a 404.
 */
public class UnknownRecord extends RuntimeException {

	/**
	 * Creates the refusal.
	 * @param kind what was looked for, in the singular, such as {@code claim}
	 * @param id the id that is not known
	 * @param didYouMean the nearest known id, or null if none is near
	 */
	public UnknownRecord(String kind, String id, @Nullable String didYouMean) {
		super("There is no %s with the id %s.%s".formatted(kind, id,
				(didYouMean != null) ? " Did you mean " + didYouMean + "?" : ""));
	}

}
