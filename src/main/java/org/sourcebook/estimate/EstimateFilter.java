package org.sourcebook.estimate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Stance;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;

/**
 * What a list of estimates is narrowed by, besides what claims are.
 */
public record EstimateFilter(
		@Param(description = "Put in one of these ways.", example = "up-to") List<Qualifier> qualifier,
		@Param(description = "Only projections, or only counts.", example = "false") @Nullable Boolean projected,
		@Param(description = "Only totals, or only numbers for a stretch of time or a part of the whole.",
				example = "true") @Nullable Boolean total,
		@Param(description = "Asserted, relayed or rejected by the speaker.", example = "asserts") List<Stance> stance,
		@Param(description = "May be this or more, as it is read where numbers are compared; needs one metric.",
				example = "3000", min = 0) @Nullable Long minimum,
		@Param(description = "May be this or less, as it is read where numbers are compared; needs one metric.",
				example = "12000", min = 0) @Nullable Long maximum,
		@Param(description = "Stated as just this number, whatever the qualifier; needs one metric.", example = "12000",
				min = 0) @Nullable Long figure) {

	public EstimateFilter {
		if (minimum != null && maximum != null && minimum > maximum) {
			throw new BadParameters(
					List.of(ParameterError.of("minimum", minimum.toString(), "lies above maximum=" + maximum)));
		}
	}

	/**
	 * Refuses what compares numbers, unless all of them count the same.
	 * @param metrics what they count
	 * @param sort the order they are asked for in, or null
	 */
	void check(List<String> metrics, @Nullable String sort, ParameterErrors errors) {
		if (metrics.size() != 1) {
			compares("minimum", this.minimum, errors);
			compares("maximum", this.maximum, errors);
			compares("figure", this.figure, errors);
			compares("sort", ("figure".equals(sort) || "-figure".equals(sort)) ? sort : null, errors);
		}
	}

	private static void compares(String name, @Nullable Object value, ParameterErrors errors) {
		if (value != null) {
			errors.add(ParameterError.of(name, value.toString(),
					"needs exactly one metric: numbers of different metrics are never compared"));
		}
	}

}
