package org.sourcebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A value records of a list have, and how many of them have it.
 *
 * @param value the value, as its parameter takes it
 * @param label what people call it: the name of a record in this edition, or the value
 * itself
 * @param count how many items the list at the link has
 * @param href the path and query of the list of those that have it
 */
public record FacetView(String value, String label, long count, String href) {

	/**
	 * The facets of an answer by their names, or null if it has none.
	 * @param request the request, whose other parameters the links keep
	 */
	public static @Nullable Map<String, List<FacetView>> of(List<Facet> facets, HttpServletRequest request) {
		if (facets.isEmpty()) {
			return null;
		}
		Map<String, List<FacetView>> views = new LinkedHashMap<>();
		for (Facet facet : facets) {
			views.put(facet.name(),
					facet.values()
						.stream()
						.map((each) -> new FacetView(each.value(), each.label(), each.count(),
								RequestQuery.narrowed(request, facet.parameters(), each.value())))
						.toList());
		}
		return views;
	}

}
