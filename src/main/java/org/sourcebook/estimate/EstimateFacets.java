package org.sourcebook.estimate;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of estimates is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record EstimateFacets(
		@Param(description = "Count the estimates by these, each as if its own filter were not given.",
				example = "metric") List<EstimateFacet> facet) {

	List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
