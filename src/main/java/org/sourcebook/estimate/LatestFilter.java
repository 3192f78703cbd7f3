package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.SourceScope;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Per;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Stance;
import org.sourcebook.web.Param;

/**
 * Which totals are asked for, and on which day they stand.
 */
public record LatestFilter(@Param(description = "Counting one of these.", example = "troops-sent") List<String> metric,
		@Param(description = "Of the reports of one of these storylines alone.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "Of what one of these sources, or somebody speaking for one, said; see sourceScope.",
				example = "ukraine") List<String> source,
		@Param(description = "Whether source includes everybody below it (the default) or only itself.",
				example = "self") @Nullable SourceScope sourceScope,
		@Param(description = "Of what is for one of these places, or a place within one.",
				example = "russia") List<String> location,
		@Param(description = "What stood at the end of this day, month or year; without it, on the date of the"
				+ " edition.", example = "2024-10-28") @Nullable FuzzyDate on,
		@Param(description = "One total of each body (the default) or of each source.",
				example = "source") @Nullable Per per,
		@Param(description = "Projections in place of counts.", example = "true",
				defaultValue = "false") boolean projected) {

	public LatestFilter {
		ClaimFilter.of(metric, source, sourceScope, storyline, location);
	}

	/** What the claims of the estimates are narrowed by. */
	ClaimFilter claims() {
		return ClaimFilter.of(this.metric, this.source, this.sourceScope, this.storyline, this.location);
	}

	/**
	 * What the estimates are narrowed by themselves: totals, which the speaker asserts.
	 */
	EstimateFilter totals() {
		return new EstimateFilter(List.of(), this.projected, true, List.of(Stance.ASSERTS), null, null, null);
	}

	Per holders() {
		return (this.per != null) ? this.per : Per.BODY;
	}

	/**
	 * The last day that counts: the one asked for, or else that of the edition, and none
	 * that is later than what is known.
	 */
	LocalDate day(View view) {
		LocalDate day = (this.on != null) ? this.on.bounds().sortLatest() : view.date();
		LocalDate known = view.lastKnownDay();
		return (known != null && known.isBefore(day)) ? known : day;
	}

}
