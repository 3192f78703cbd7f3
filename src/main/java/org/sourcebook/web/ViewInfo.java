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
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ViewInfo(@Nullable Integer edition, boolean open, @Nullable String knownOn,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> renamed) {

}
