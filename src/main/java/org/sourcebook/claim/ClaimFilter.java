package org.sourcebook.claim;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;

/**
 * What a list of claims, or of the estimates in them, is narrowed by.
 */
public record ClaimFilter(
		@Param(description = "Made by one of these sources, or by somebody speaking for one; see role and sourceScope.",
				example = "ukraine") List<String> source,
		@Param(description = "Whether source includes everybody below it (the default) or only itself.",
				example = "self") @Nullable SourceScope sourceScope,
		@Param(description = "Which part source plays: who made the claim (the default), who carried it, whom the"
				+ " speaker leans on, or any.", example = "cited") @Nullable RoleFilter role,
		@Param(description = "Whether the hops that role chooses are named.",
				example = "false") @Nullable Boolean named,
		@Param(description = "Coming, in the end, from one of these sources or somebody below one, or from somebody"
				+ " the report does not name: unknown.", example = "unknown") List<String> origin,
		@Param(description = "With at least as many steps from the report to the origin.", example = "2",
				min = 1) @Nullable Integer minDepth,
		@Param(description = "Of one of these kinds.", example = "denial") List<ClaimKind> kind,
		@Param(description = "Counting one of these; a claim, with a number that does.",
				example = "troops-sent") List<String> metric,
		@Param(description = "In one of these reports.", example = "2024-10-26-kyiv-independent") List<String> report,
		@Param(description = "In a report of one of these publishers.",
				example = "kyiv-independent") List<String> publisher,
		@Param(description = "In a report of one of these storylines.",
				example = "kursk-deployment") List<String> storyline,
		@Param(description = "About one of these places, or a place within one; see locationScope.",
				example = "kursk-oblast") List<String> location,
		@Param(description = "Whether location includes every place within it (the default) or only itself.",
				example = "self") @Nullable LocationScope locationScope,
		@Param(description = "On the first day of this date or later: when a claim was said, or an estimate's own"
				+ " date.", example = "2024-10") @Nullable FuzzyDate from,
		@Param(description = "On the last day of this date or earlier.", example = "2024-10") @Nullable FuzzyDate to,
		@Param(description = "About a time that reaches the first day of this date or later.",
				example = "2024-12") @Nullable FuzzyDate aboutFrom,
		@Param(description = "About a time that begins on the last day of this date or earlier.",
				example = "2024-12") @Nullable FuzzyDate aboutTo,
		@Param(description = "Published on the first day of this date or later.",
				example = "2024-10-26") @Nullable FuzzyDate publishedFrom,
		@Param(description = "Published on the last day of this date or earlier.",
				example = "2024-10-26") @Nullable FuzzyDate publishedTo,
		@Param(description = "Whether another body contradicts or denies the claim.",
				example = "true") @Nullable Boolean controversial,
		@Param(description = "Records that stand (the default), withdrawn ones, or any.", example = "any",
				defaultInFeeds = "any") @Nullable StatusFilter status) {

	public ClaimFilter {
		DateFilter.of("from", from, "to", to);
		DateFilter.of("aboutFrom", aboutFrom, "aboutTo", aboutTo);
		DateFilter.of("publishedFrom", publishedFrom, "publishedTo", publishedTo);
	}

	/**
	 * Narrowed by what is counted, who said it, its report's storyline and place alone.
	 */
	public static ClaimFilter of(List<String> metric, List<String> source, @Nullable SourceScope sourceScope,
			List<String> storyline, List<String> location) {
		return new ClaimFilter(source, sourceScope, null, null, List.of(), null, List.of(), metric, List.of(),
				List.of(), storyline, location, null, null, null, null, null, null, null, null, null);
	}

	/** The same, with a date of its own within a stretch of time. */
	public ClaimFilter within(@Nullable FuzzyDate first, @Nullable FuzzyDate last) {
		return new ClaimFilter(this.source, this.sourceScope, this.role, this.named, this.origin, this.minDepth,
				this.kind, this.metric, this.report, this.publisher, this.storyline, this.location, this.locationScope,
				first, last, this.aboutFrom, this.aboutTo, this.publishedFrom, this.publishedTo, this.controversial,
				this.status);
	}

	/** All in one report, whether they stand or not. */
	public static ClaimFilter ofReport(String report) {
		return new ClaimFilter(List.of(), null, null, null, List.of(), null, List.of(), List.of(), List.of(report),
				List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null, StatusFilter.ANY);
	}

	/**
	 * Refuses what would change nothing: a scope or a role needs a filter to widen or
	 * narrow, or a facet to count by.
	 */
	void refuseIdle(Collection<String> facets, ParameterErrors errors) {
		boolean asksForSource = !this.source.isEmpty() || facets.contains("source");
		together("sourceScope", this.sourceScope, "source", asksForSource, errors);
		together("role", this.role, "source or named", asksForSource || this.named != null || facets.contains("named"),
				errors);
		together("locationScope", this.locationScope, "location",
				!this.location.isEmpty() || facets.contains("location"), errors);
	}

	private static void together(String name, @Nullable Enum<?> value, String other, boolean given,
			ParameterErrors errors) {
		if (value != null && !given) {
			errors.add(
					ParameterError.of(name, Word.of(value), "changes nothing without " + other + ", which is missing"));
		}
	}

}
