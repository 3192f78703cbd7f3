package org.sourcebook.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * Two claims that could not both be right, as JSON.
 *
 * @param id the ids of both sides, the same in every edition in which they disagree
 * @param rule why they are said to disagree
 * @param basis whether a curator wrote it down or it follows from the numbers
 * @param internal whether both sides are of one body
 * @param explanation the rule, in a sentence
 * @param metric what is counted, or null where a curator wrote it down
 * @param place the place the numbers are for, if the place is part of them and either
 * side states one
 * @param one who denies or contradicts; of numbers that exclude one another the lower one
 * @param other the other side
 * @param first the first day on which both stood
 * @param last the last such day; while both still stand, the last day that can be known
 * @param standing whether both still stand
 * @param apart how many days lie between the moments the numbers describe
 * @param gap what lies between the two readings, or null where they meet or there are
 * none
 */
public record DisagreementView(String id, @Words(of = DisagreementRule.class) String rule, @Words( {
		"curated", "computed" }) String basis, boolean internal, String explanation, @Nullable MetricHead metric,
		@Nullable NamedId place, SideView one, SideView other, LocalDate first, LocalDate last, boolean standing,
		@Nullable Integer apart, @Nullable GapView gap){
}
