package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Magnitude;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A number within a claim.
 *
 * @param id the id of the estimate
 * @param status {@code current} or {@code withdrawn}
 * @param partOf the estimate it is a part of, or null
 * @param parts the estimates that are parts of it
 * @param metric what is counted
 * @param qualifier how the source put it
 * @param magnitude the word, where the number was given in words only
 * @param figure the number as stated, or null where there is none
 * @param bounds the range the words state
 * @param reading the range it is read as where numbers are compared
 * @param approximate whether the number is marked as approximate
 * @param wording the words, where they are on record
 * @param asOf the moment the number describes
 * @param by when it is expected, for a projection
 * @param over the stretch of time it counts, if it is no running total
 * @param of the part of the whole it counts, in words, if it is no total
 * @param date the date it is listed under
 * @param place the place it is for
 * @param projected whether it is about what was still to come
 * @param total whether it is a total
 * @param stance whether the speaker asserts, relays or rejects it
 * @param note our remark
 * @param withdrawn when and why it was withdrawn
 */
public record NumberView(String id, @Words(of = Status.class) String status, @Nullable String partOf,
		List<String> parts, MetricHead metric, @Words(of = Qualifier.class) String qualifier,
		@Words(of = Magnitude.class) @Nullable String magnitude, @Nullable Long figure, RangeView bounds,
		RangeView reading, boolean approximate, @Nullable String wording, @Nullable DateView asOf,
		@Nullable DateView by, @Nullable DateView over, @Nullable String of, PrincipalDateView date,
		@Nullable NamedId place, boolean projected, boolean total, @Words(of = Stance.class) String stance,
		@Nullable String note, @Nullable WithdrawnView withdrawn) {
}
