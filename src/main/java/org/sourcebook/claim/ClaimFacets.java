package org.sourcebook.claim;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of claims is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record ClaimFacets(@Param(description = "Count the claims by these, each as if its own filter were not given.",
		example = "kind") List<ClaimFacet> facet) {

	List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
