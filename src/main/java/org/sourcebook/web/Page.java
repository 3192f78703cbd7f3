package org.sourcebook.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a collection: some of its items, where they stand in the whole, and
 * what they were seen from.
 *
 * @param <T> what the items are
 * @param items the items of this page, in order
 * @param page where they stand
 * @param view what they were seen from
 * @param facets what the items of the whole have, by the respects that were asked for;
 * left out if none were
 */
public record Page<T>(List<T> items, PageInfo page, ViewInfo view,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<FacetView>> facets) {

	public Page {
		items = List.copyOf(items);
	}

}
