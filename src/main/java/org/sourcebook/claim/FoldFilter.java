package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Param;

/**
 * Whether what repeats something else in a list is left out of it.
 */
public record FoldFilter(
		@Param(description = "Show a statement once: leave out what repeats another item of the list, and say at that"
				+ " one what repeats it.", example = "repeats") @Nullable Fold fold) {

	/** Whether repetitions are left out. */
	public boolean isFolded() {
		return this.fold == Fold.REPEATS;
	}

}
