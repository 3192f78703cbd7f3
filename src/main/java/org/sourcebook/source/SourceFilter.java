package org.sourcebook.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.web.Param;

/**
 * What a list of sources is narrowed by.
 */
public record SourceFilter(@Param(description = "Of one of these kinds.", example = "agency") List<SourceKind> kind,
		@Param(description = "Of one of these countries, as ISO 3166-1 alpha-2.", example = "UA") List<String> country,
		@Param(description = "Right below one of these sources, at the date of the edition.",
				example = "hur") List<String> parent,
		@Param(description = "Whether reports name it.", example = "false") @Nullable Boolean named,
		@Param(description = "Entries that stand (the default), withdrawn ones, or any.",
				example = "any") @Nullable StatusFilter status) {
}
