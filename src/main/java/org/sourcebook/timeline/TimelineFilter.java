package org.sourcebook.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.SourceScope;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.Param;

/**
 * What a timeline is narrowed by.
 */
public record TimelineFilter(@Param(
		description = "Telling one of these: what was said, what it is about, what was expected, what was denied.",
		example = "expected") List<What> what,
		@Param(description = "In a report of one of these storylines.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "Said by one of these sources, or by somebody speaking for one; see sourceScope.",
				example = "ukraine") List<String> source,
		@Param(description = "Whether source includes everybody below it (the default) or only itself.",
				example = "self") @Nullable SourceScope sourceScope,
		@Param(description = "Counting one of these; a claim, with a number that does.",
				example = "troops-sent") List<String> metric,
		@Param(description = "About one of these places, or a place within one.",
				example = "kursk-oblast") List<String> location,
		@Param(description = "Dated on the first day of this date or later.",
				example = "2024-10") @Nullable FuzzyDate from,
		@Param(description = "Dated on the last day of this date or earlier.",
				example = "2024-12") @Nullable FuzzyDate to) {

	public TimelineFilter {
		claims(storyline, source, sourceScope, metric, location, from, to);
	}

	/** What the claims are narrowed by; the date is that of the item. */
	ClaimFilter claims() {
		return claims(this.storyline, this.source, this.sourceScope, this.metric, this.location, this.from, this.to);
	}

	private static ClaimFilter claims(List<String> storyline, List<String> source, @Nullable SourceScope sourceScope,
			List<String> metric, List<String> location, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
		return ClaimFilter.of(metric, source, sourceScope, storyline, location).within(from, to);
	}

	/** Whether something of this kind is asked for. */
	boolean asksFor(What word) {
		return this.what.isEmpty() || this.what.contains(word);
	}

}
