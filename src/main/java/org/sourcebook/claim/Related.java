package org.sourcebook.claim;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A relation of a claim, with the keys of what tells more of it.
 *
 * @param shown the relation as the claim shows it
 * @param claimPk the key of the other claim
 * @param reportPk the key of the report that one stands in
 * @param pair the pair of numbers it follows from, or null if somebody wrote it down
 */
record Related(RelationView shown, long claimPk, long reportPk, @Nullable Pair pair) {

	/** By the kind, then by the other claim. */
	static final Comparator<Related> BY_KIND = Comparator.comparing((Related related) -> related.shown.kind())
		.thenComparing((related) -> related.shown.claim())
		.thenComparing((related) -> related.shown.origin())
		.thenComparing((related) -> related.shown.direction())
		.thenComparing((related) -> (related.pair != null) ? related.pair.id() : "");

	/** The same order, as texts that no two relations of a claim share. */
	List<String> position() {
		return List.of(this.shown.kind(), this.shown.claim(), this.shown.origin(), this.shown.direction(),
				(this.pair != null) ? this.pair.id() : "");
	}

	/**
	 * A disagreement two numbers make.
	 *
	 * @param pk its key
	 * @param id the ids of both numbers
	 */
	record Pair(long pk, String id) {
	}

}
