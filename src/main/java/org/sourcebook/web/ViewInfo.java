package org.sourcebook.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was seen from.
 *
 * @param edition the edition, or null for the open one
 * @param open whether the edition is the open one
 * @param knownOn the day whose knowledge was asked for, as it was given, or null
 * @param renamed former ids among the parameters' values, with what each was read as
 * @param note what has to be said of the answer, in words, or null if nothing has
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ViewInfo(@Nullable Integer edition, boolean open, @Nullable String knownOn,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> renamed,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {

	/** What has to be said of an answer about a day before anything was known. */
	public static final String NOTHING_KNOWN_YET = "Nothing known yet.";

	/** A view of which nothing has to be said. */
	public ViewInfo(@Nullable Integer edition, boolean open, @Nullable String knownOn, Map<String, String> renamed) {
		this(edition, open, knownOn, renamed, null);
	}

	/** The same, with what has to be said of the answer. */
	public ViewInfo noting(String note) {
		return new ViewInfo(this.edition, this.open, this.knownOn, this.renamed, note);
	}

}
