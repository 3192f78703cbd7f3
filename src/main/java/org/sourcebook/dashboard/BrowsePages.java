package org.sourcebook.dashboard;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.web.Page;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages on which collections are browsed.
 */
@Component
class BrowsePages {

	private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "json", "application/json", "atom",
			"application/atom+xml", "geojson", "application/geo+json");

	private static final Map<String, String> NAMES = Map.of("csv", "CSV", "json", "JSON", "atom", "Feed", "geojson",
			"GeoJSON");

	private static final Map<String, EmbedKind> EMBEDS = Map.of("claims", EmbedKind.CLAIMS, "estimates",
			EmbedKind.ESTIMATES, "locations", EmbedKind.MAP);

	private final Pages pages;

	BrowsePages(Pages pages) {
		this.pages = pages;
	}

	<V> ModelAndView show(Collection collection, Page<V> page, Marks marks, HttpServletRequest request) {
		return show(collection, Map.of(), page, marks, request);
	}

	/**
	 * A page.
	 * @param choices words to choose from, for parameters by which nothing is counted
	 * @param marks what was corrected in the records it shows
	 */
	<V> ModelAndView show(Collection collection, Map<String, List<String>> choices, Page<V> page, Marks marks,
			HttpServletRequest request) {
		Frame frame = this.pages.frame(collection.title(), collection.lead(), request);
		Address address = Address.of(request).without("cursor", "facet");
		for (String format : collection.formats()) {
			// Whole lists, but for JSON, in which programs walk from page to page.
			Address asked = switch (format) {
				case "json" -> address;
				case "atom" -> address.without("size", "count", "sort");
				default -> address.without("size", "count");
			};
			frame = frame.also(NAMES.getOrDefault(format, format), TYPES.getOrDefault(format, format),
					Pages.api(asked, request, "." + format));
		}
		EmbedKind kind = EMBEDS.get(collection.name());
		EmbedOffer offer = (kind != null) ? EmbedOffer.of(kind.title(), kind, address, request) : null;
		boolean isWhole = kind != null && (!kind.needsMetric() || address.values("metric").size() == 1);
		return this.pages.show("browse", frame, "browse", Browse.of(collection, choices, page, request))
			.addObject("shared", (offer != null && isWhole) ? Shared.of(List.of(offer)) : List.of())
			.addObject("marks", marks)
			.addObject("embed", offer);
	}

}
