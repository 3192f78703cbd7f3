package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.web.Words;

/**
 * How a claim stands to another.
 *
 * @param kind repeats, updates, supports, contradicts or denies
 * @param claim the other claim
 * @param direction {@code to} where this claim is the one that repeats, updates and so
 * on, {@code from} where the other is
 * @param origin {@code curated}: somebody wrote it down; {@code computed}: it follows
 * from numbers
 * @param rule the rule a computed one follows from, else null
 */
public record RelationView(@Words(of = RelationKind.class) String kind, String claim, @Words( {
		"to", "from" }) String direction, @Words(of = RelationOrigin.class) String origin,
		@Words({ "range-disjoint", "denial" }) @Nullable String rule){
}
