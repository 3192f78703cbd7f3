package org.sourcebook.edition;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What all answers follow from, as far as records go. In states that are equal every
 * request has the same answer.
 *
 * @param lastEdition the number of the last closed edition, or 0
 * @param lastDigest its digest, which stands for every edition before it too; empty if
 * there is none
 * @param openDigest the digest of the open edition
 * @param loader the version of the loader that wrote the rows
 */
public record SetState(int lastEdition, String lastDigest, String openDigest, int loader) {

	static SetState of(RecordState set, @Nullable String lastDigest) {
		return new SetState(set.lastEdition(), Objects.requireNonNullElse(lastDigest, ""), set.openDigest(),
				set.loaderVersion());
	}

}
