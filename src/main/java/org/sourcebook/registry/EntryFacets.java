package org.sourcebook.registry;

import java.util.List;

import org.sourcebook.kernel.Word;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * What a list of entries is counted by, besides being listed.
 */
@OnlyIn(Format.JSON)
public record EntryFacets(@Param(description = "Count the entries by these, each as if its own filter were not given.",
		example = "status") List<EntryFacet> facet) {

	/** What they are called in requests. */
	public List<String> names() {
		return this.facet.stream().map(Word::of).toList();
	}

}
