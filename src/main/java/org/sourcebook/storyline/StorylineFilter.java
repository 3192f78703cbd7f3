package org.sourcebook.storyline;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.web.Param;

/**
 * What a list of storylines is narrowed by.
 */
public record StorylineFilter(@Param(description = "Entries that stand (the default), withdrawn ones, or any.",
		example = "any") @Nullable StatusFilter status) {
}
