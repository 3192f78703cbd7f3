package org.sourcebook.location;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.web.Param;

/**
 * What a list of locations is narrowed by.
 */
public record LocationFilter(
		@Param(description = "Of one of these kinds.", example = "training-ground") List<LocationKind> kind,
		@Param(description = "In one of these countries, as ISO 3166-1 alpha-2.", example = "RU") List<String> country,
		@Param(description = "Right within one of these places.", example = "kursk-oblast") List<String> parent,
		@Param(description = "Named by a claim in one of these storylines.",
				example = "training-far-east") List<String> storyline,
		@Param(description = "Named by a claim of one of these sources, or of somebody speaking for one.",
				example = "ukraine") List<String> source,
		@Param(description = "Entries that stand (the default), withdrawn ones, or any.",
				example = "any") @Nullable StatusFilter status) {
}
