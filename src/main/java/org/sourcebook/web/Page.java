package org.sourcebook.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
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

	/**
	 * The page of a list that a request asks for.
	 * @param list the list, read within the transaction of its catalog
	 */
	public static <T> Page<T> of(Listed<T> list, Walk walk, HttpServletRequest request) {
		int size = walk.listing().size();
		Long total = walk.listing().count() ? list.total().getAsLong() : null;
		Part<T> part = list.parts().after(walk.position(), size);
		String cursor = walk.next(list.edition(), part.last());
		String next = (cursor != null) ? RequestQuery.next(request, cursor) : null;
		return new Page<>(part.items(), new PageInfo(size, total, next, cursor), list.view(),
				FacetView.of(list.facets().get(), request));
	}

	/** The same page, its items shown as something else. */
	public <V> Page<V> map(Function<T, V> shown) {
		return new Page<>(this.items.stream().map(shown).toList(), this.page, this.view, this.facets);
	}

}
