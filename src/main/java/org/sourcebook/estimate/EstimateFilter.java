package org.sourcebook.estimate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Stance;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;

/**
 * What a list of estimates is narrowed by, besides what claims are.
 */
record EstimateFilter(@Param(description = "Counting one of these.", example = "troops-sent") List<String> metric,
		@Param(description = "Put in one of these ways.", example = "up-to") List<Qualifier> qualifier,
		@Param(description = "Only projections, or only counts.", example = "false") @Nullable Boolean projected,
		@Param(description = "Only totals, or only numbers for a stretch of time or a part of the whole.",
				example = "true") @Nullable Boolean total,
		@Param(description = "Asserted, relayed or rejected by the speaker.", example = "asserts") List<Stance> stance,
		@Param(description = "May be this or more, as it is read where numbers are compared; needs one metric.",
				example = "3000", min = 0) @Nullable Long minimum,
		@Param(description = "May be this or less, as it is read where numbers are compared; needs one metric.",
				example = "12000", min = 0) @Nullable Long maximum) {

	EstimateFilter {
		needsOneMetric("minimum", minimum, metric);
		needsOneMetric("maximum", maximum, metric);
		if (minimum != null && maximum != null && minimum > maximum) {
			throw new BadParameters(
					List.of(ParameterError.of("minimum", minimum.toString(), "lies above maximum=" + maximum)));
		}
	}

	private static void needsOneMetric(String name, @Nullable Object value, List<String> metric) {
		if (value != null && metric.size() != 1) {
			throw new BadParameters(List.of(ParameterError.of(name, value.toString(),
					"needs exactly one metric: numbers of different metrics are never compared")));
		}
	}

}
