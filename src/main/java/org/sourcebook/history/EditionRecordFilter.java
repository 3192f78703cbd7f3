package org.sourcebook.history;

import java.util.List;

import org.sourcebook.kernel.Fate;
import org.sourcebook.web.Param;

/**
 * What the records of an edition are narrowed by.
 */
record EditionRecordFilter(
		@Param(description = "Of one of these collections. Claims and estimates belong to their reports.",
				example = "reports") List<CorrectedCollection> collection,
		@Param(description = "Of which the edition made one of these.", example = "added") List<Fate> change) {
}
