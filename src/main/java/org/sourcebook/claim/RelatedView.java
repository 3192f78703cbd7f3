package org.sourcebook.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * How a claim stands to another, with the other one, as JSON.
 *
 * @param kind repeats, updates, supports, contradicts or denies
 * @param direction {@code to} where this claim is the one that repeats, updates and so
 * on, {@code from} where the other is
 * @param origin {@code curated}: somebody wrote it down; {@code computed}: it follows
 * from numbers
 * @param rule the rule a computed one follows from, else null
 * @param explanation why it holds, in a sentence
 * @param other the other claim
 * @param estimate the number of this claim that a computed one follows from, else null
 * @param metric what both numbers count, or null where somebody wrote it down
 * @param place the place the numbers are for, if the place is part of them and either
 * side states one
 * @param first the first day on which both numbers stood, or null where somebody wrote it
 * down
 * @param last the last such day; while both still stand, the last day that can be known
 * @param standing whether both still stand
 * @param apart how many days lie between the moments the numbers describe
 * @param gap what lies between the two readings, or null where they meet or there are
 * none
 */
public record RelatedView(@Words(of = RelationKind.class) String kind, @Words( {
		"to", "from" }) String direction, @Words(of = RelationOrigin.class) String origin,
		@Words({ "range-disjoint", "denial" }) @Nullable String rule, String explanation, SideView other,
		@Nullable NumberView estimate, @Nullable MetricHead metric, @Nullable NamedId place, @Nullable LocalDate first,
		@Nullable LocalDate last, @Nullable Boolean standing, @Nullable Integer apart, @Nullable GapView gap){

	/** A relation somebody wrote down. */
	static RelatedView curated(RelationView relation, SideView other) {
		String sentence = relation.direction().equals("to") ? "A curator wrote down that this claim %s the other one."
				: "A curator wrote down that the other claim %s this one.";
		return new RelatedView(relation.kind(), relation.direction(), relation.origin(), null,
				sentence.formatted(relation.kind()), other, null, null, null, null, null, null, null, null);
	}

	/** A relation that follows from two numbers that disagree. */
	static RelatedView computed(RelationView relation, DisagreementView pair) {
		boolean isOne = relation.direction().equals("to");
		SideView own = isOne ? pair.one() : pair.other();
		return new RelatedView(relation.kind(), relation.direction(), relation.origin(), relation.rule(),
				pair.explanation(), isOne ? pair.other() : pair.one(), own.estimate(), pair.metric(), pair.place(),
				pair.first(), pair.last(), pair.standing(), pair.apart(), pair.gap());
	}

}
