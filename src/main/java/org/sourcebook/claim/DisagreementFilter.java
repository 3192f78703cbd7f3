package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.figure.Disagreements;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;

/**
 * What the list of disagreements is narrowed by.
 */
public record DisagreementFilter(
		@Param(description = "Of numbers counting one of these; what a curator wrote down of whole claims has no"
				+ " metric and is left out.", example = "troops-sent") List<String> metric,
		@Param(description = "With both sides in reports of one of these storylines.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "With one of these sources, or somebody speaking for one, on either side; see"
				+ " sourceScope.", example = "ukraine") List<String> source,
		@Param(description = "Whether source includes everybody below it (the default) or only itself.",
				example = "self") @Nullable SourceScope sourceScope,
		@Param(description = "With one of these sources, or somebody speaking for one, on the side that source is not"
				+ " on.", example = "south-korea") List<String> against,
		@Param(description = "Where the side of source surely spoke later than the other, or the other side did.",
				example = "other") @Nullable LaterSide later,
		@Param(description = "Between bodies, by one of these rules (the default is all three), or internal: within a"
				+ " body, whatever the rule.", example = "range-disjoint") List<DisagreementKind> kind,
		@Param(description = "How many days may lie between the moments two numbers describe.", example = "3", min = 0,
				max = Disagreements.FARTHEST, defaultValue = "" + Disagreements.NEAR) int within,
		@Param(description = "Standing on the first day of this date or later.",
				example = "2024-12") @Nullable FuzzyDate from,
		@Param(description = "Standing on the last day of this date or earlier.",
				example = "2024-12") @Nullable FuzzyDate to) {

	public DisagreementFilter {
		DateFilter.of("from", from, "to", to);
		if (sourceScope != null && source.isEmpty()) {
			throw new BadParameters(List.of(ParameterError.of("sourceScope", Word.of(sourceScope),
					"changes nothing without source, which is missing")));
		}
		if (!against.isEmpty() && source.isEmpty()) {
			throw new BadParameters(List.of(ParameterError.of("against", String.join(", ", against),
					"names the other side of source, which is missing")));
		}
		if (later != null && source.isEmpty()) {
			throw new BadParameters(List.of(ParameterError.of("later", Word.of(later),
					"tells the side of source from the other, and source is missing")));
		}
	}

	/** Narrowed by the storyline and who is on either side alone. */
	public static DisagreementFilter of(List<String> storyline, List<String> source) {
		return new DisagreementFilter(List.of(), storyline, source, null, List.of(), null, List.of(),
				Disagreements.NEAR, null, null);
	}

}
