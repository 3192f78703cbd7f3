package org.sourcebook.claim;

import java.time.LocalDate;

import org.sourcebook.kernel.RelationKind;
import org.sourcebook.web.Words;

/**
 * What a curator wrote down of two claims, as JSON.
 *
 * @param id the ids of both and the kind, the same in every edition in which they stand
 * @param kind what the one claim does to the other: repeats, updates, supports,
 * contradicts or denies
 * @param internal whether both are of one body
 * @param one the claim that repeats, updates and so on
 * @param other the claim this is done to
 * @param first the first day on which both were published
 * @param days how many days after the other claim the one was said
 */
public record StatedRelationView(String id, @Words(of = RelationKind.class) String kind, boolean internal, SideView one,
		SideView other, LocalDate first, DaysView days) {
}
