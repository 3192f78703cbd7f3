package org.sourcebook.estimate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.SourceScope;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.figure.Per;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * Which totals an envelope is drawn around, and in which steps.
 */
public record EnvelopeFilter(
		@Param(description = "Counting this: figures of different metrics have no common range.",
				example = "troops-sent") String metric,
		@Param(description = "How long the stretches are: a day, a week from Monday to Sunday, or a month (the default).",
				example = "week") @Nullable Interval interval,
		@Param(description = "How many days a total is current: the last day it may describe lies no further back.",
				example = "90", min = 1, max = 3650, defaultValue = "90") int currentFor,
		@Param(description = "Of the reports of one of these storylines alone.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "Of what one of these sources, or somebody speaking for one, said; see sourceScope.",
				example = "ukraine") List<String> source,
		@Param(description = "Whether source includes everybody below it (the default) or only itself.",
				example = "self") @Nullable SourceScope sourceScope,
		@Param(description = "Of what is for one of these places, or a place within one.",
				example = "russia") List<String> location,
		@Param(description = "From the interval that has the first day of this date.",
				example = "2024-10") @Nullable FuzzyDate from,
		@Param(description = "Up to the interval that has the last day of this date.",
				example = "2025-04") @Nullable FuzzyDate to,
		@Param(description = "One total of each body (the default) or of each source.",
				example = "source") @Nullable Per per,
		@Param(description = "Projections in place of counts.", example = "true",
				defaultValue = "false") boolean projected) {

	public EnvelopeFilter {
		DateFilter.of("from", from, "to", to);
		new LatestFilter(List.of(metric), storyline, source, sourceScope, location, null, per, projected);
	}

	/** The totals, as they are asked for on a single day. */
	LatestFilter totals() {
		return new LatestFilter(List.of(this.metric), this.storyline, this.source, this.sourceScope, this.location,
				null, this.per, this.projected);
	}

	Interval steps() {
		return (this.interval != null) ? this.interval : Interval.MONTH;
	}

	/** The stretch of time that is asked for. */
	DateFilter within() {
		return new DateFilter(this.from, this.to);
	}

}
