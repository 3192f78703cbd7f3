package org.sourcebook.report;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of reports is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record ReportFacets(@Param(description = "Count the reports by these, each as if its own filter were not given.",
		example = "publisher") List<ReportFacet> facet) {

	List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
