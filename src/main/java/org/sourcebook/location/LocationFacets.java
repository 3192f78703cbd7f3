package org.sourcebook.location;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of locations is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record LocationFacets(
		@Param(description = "Count the locations by these, each as if its own filter were not given.",
				example = "kind") List<LocationFacet> facet) {

	List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
