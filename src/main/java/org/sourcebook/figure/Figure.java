package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

/**
 * A number a source stated, counted or projected, with what the rules about figures ask
 * of it. What stands on a day is asked of totals alone. All ids are present ones.
 *
 * @param id the id of the estimate
 * @param claim the claim it stands in
 * @param report the report that claim stands in
 * @param speaker whose figure it is
 * @param body the top of the speaker's tree on the day it was said
 * @param metric what it counts
 * @param place the place that is part of the figure: null if none is stated, and always
 * null where the metric is not bound to places
 * @param projected whether it is about what was still to come
 * @param asOf the moment it describes; where none is stated, when it was said
 * @param said when it was said
 * @param published when its report was published
 * @param qualifier how the source put it
 * @param bounds the range its words state, which is shown
 * @param reading the range it is compared with
 * @param part the stretch of time or the part of the whole it counts, as it was written;
 * null for a total
 */
public record Figure(String id, String claim, String report, String speaker, String body, String metric,
		@Nullable String place, boolean projected, Bounds asOf, Bounds said, Bounds published, Qualifier qualifier,
		NumberRange bounds, NumberRange reading, @Nullable String part) {

	private static final Comparator<Bounds> DATES = Comparator.comparing(Bounds::sortEarliest)
		.thenComparing(Bounds::sortLatest);

	/**
	 * The order in which figures succeed one another: by the moment they describe, then
	 * by when they were said, published, and by id. Dates sort by first, then by last
	 * day, as everywhere. The last one is the newest.
	 */
	public static final Comparator<Figure> NEWEST_LAST = Comparator.comparing(Figure::asOf, DATES)
		.thenComparing(Figure::said, DATES)
		.thenComparing(Figure::published, DATES)
		.thenComparing(Figure::id);

	/** The day from which it is known. */
	public LocalDate known() {
		return this.published.sortLatest();
	}

	/**
	 * Whether another figure states the same: the same words for the same number of the
	 * same thing, for moments that may be one.
	 */
	public boolean states(Figure other) {
		return statement().equals(other.statement()) && this.asOf.overlaps(other.asOf);
	}

	/** What it states, but for the moment it describes. */
	public Statement statement() {
		return new Statement(this.metric, this.projected, this.place, this.qualifier, this.bounds, this.part);
	}

	/**
	 * What a number counts that is no total.
	 * @param over the stretch of time, or null
	 * @param of the part of the whole, in words, or null
	 */
	public static @Nullable String part(@Nullable String over, @Nullable String of) {
		return (over != null || of != null) ? over + " " + of : null;
	}

	/** Whether it is marked as approximate. */
	public boolean approximate() {
		return this.qualifier == Qualifier.ABOUT;
	}

	/**
	 * What a figure states, but for the moment it describes.
	 *
	 * @param metric what it counts
	 * @param projected whether it is about what was still to come
	 * @param place the place that is part of the figure, or null
	 * @param qualifier how the source put it
	 * @param bounds the range its words state
	 * @param part the stretch of time or the part of the whole it counts, or null
	 */
	public record Statement(String metric, boolean projected, @Nullable String place, Qualifier qualifier,
			NumberRange bounds, @Nullable String part) {
	}

}
