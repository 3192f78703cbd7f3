package org.sourcebook.claim;

import org.sourcebook.kernel.RelationKind;
import org.sourcebook.web.Words;

/**
 * How a claim stands to another.
 *
 * @param kind repeats, updates, supports, contradicts or denies
 * @param claim the other claim
 * @param direction {@code to} where this claim is the one that repeats, updates and so
 * on, {@code from} where the other is
 * @param origin {@code curated}: somebody wrote it down
 */
public record RelationView(@Words(of = RelationKind.class) String kind, String claim, @Words( {
		"to", "from" }) String direction, @Words("curated") String origin){
}
