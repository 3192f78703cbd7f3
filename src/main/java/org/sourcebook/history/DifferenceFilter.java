package org.sourcebook.history;

import java.util.List;

import org.sourcebook.kernel.Fate;
import org.sourcebook.web.Param;

/**
 * What the difference between two editions is narrowed by.
 */
record DifferenceFilter(
		@Param(description = "Of one of these collections. Claims and estimates belong to their reports.",
				example = "reports") List<CorrectedCollection> collection,
		@Param(description = "Of which one of these became.", example = "corrected") List<Fate> change) {
}
