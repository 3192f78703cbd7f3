package org.sourcebook.source;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of sources is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record SourceFacets(@Param(description = "Count the sources by these, each as if its own filter were not given.",
		example = "kind") List<SourceFacet> facet) {

	List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
