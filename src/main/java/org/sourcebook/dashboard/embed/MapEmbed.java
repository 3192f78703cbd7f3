package org.sourcebook.dashboard.embed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.dashboard.chart.Drawing;
import org.sourcebook.dashboard.chart.Picture;
import org.sourcebook.dashboard.chart.PlacesMap;
import org.sourcebook.dashboard.chart.Poster;
import org.sourcebook.dashboard.chart.SvgWriter;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.View;
import org.sourcebook.location.LocationCatalog;
import org.sourcebook.location.LocationFacets;
import org.sourcebook.location.LocationFilter;
import org.sourcebook.location.LocationView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embed/map}: places, as precise as they are recorded, with a list of them.
 */
@Controller
@RequestMapping("/embed")
class MapEmbed {

	private static final String TITLE = "Places";

	private static final int MOST = 300;

	private final Narrowing narrowing;

	private final LocationCatalog catalog;

	private final Fields fields = Fields.parse("id,name,kind,path,point,precision,radiusMetres,note",
			LocationView.class);

	MapEmbed(LocationCatalog catalog, Narrowing narrowing) {
		this.catalog = catalog;
		this.narrowing = narrowing;
	}

	/** The map with its list, for a frame. */
	@Shows("locations")
	@GetMapping(path = "/map", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(@Query LocationFilter filter, @Query EmbedSearch search, @Query EmbedOptions options,
			HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "locations", "map");
		List<PlaceRow> rows = rows(filter, search, options, address);
		PlacesMap map = map(rows);
		return EmbedFrame.of(TITLE, view(request), this.narrowing.of(address, view(request)), options, address, true)
			.show("embed/map")
			.addObject("rows", rows)
			.addObject("drawn", Layouts.of(map::draw));
	}

	/** The map alone, as SVG. */
	@Shows("locations")
	@GetMapping("/map.svg")
	ResponseEntity<byte[]> svg(@Query LocationFilter filter, @Query EmbedSearch search, @Query EmbedOptions options,
			HttpServletRequest request) {
		Drawing drawing = poster(filter, search, options, request);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(EmbedFrame.SVG))
			.body(SvgWriter.file(drawing, ThemeChoice.picture(options.theme())).getBytes(StandardCharsets.UTF_8));
	}

	/** The map alone, as PNG. */
	@Shows("locations")
	@GetMapping("/map.png")
	ResponseEntity<byte[]> png(@Query LocationFilter filter, @Query EmbedSearch search, @Query EmbedOptions options,
			HttpServletRequest request) {
		Drawing drawing = poster(filter, search, options, request);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.body(Picture.png(drawing, ThemeChoice.picture(options.theme()), EmbedFrame.PIXELS));
	}

	private Drawing poster(LocationFilter filter, EmbedSearch search, EmbedOptions options,
			HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "locations", "map");
		PlacesMap map = map(rows(filter, search, options, address));
		return new Poster(TITLE, this.narrowing.of(address, view(request)),
				"Source: Sourcebook. Land: Natural Earth. " + AsOf.of(view(request), address.isFrozen()))
			.around(map.draw(Poster.within(EmbedFrame.POSTER)));
	}

	private List<PlaceRow> rows(LocationFilter filter, EmbedSearch search, EmbedOptions options, EmbedAddress address) {
		return this.catalog.list(filter, new LocationFacets(List.of()), options.walk(MOST, search), this.fields,
				(list) -> list.parts()
					.after(null, MOST)
					.items()
					.stream()
					.map((place) -> PlaceRow.of(place, address))
					.toList());
	}

	private static PlacesMap map(List<PlaceRow> rows) {
		return new PlacesMap(TITLE, rows.stream().flatMap((row) -> row.mark().stream()).toList());
	}

	private static View view(HttpServletRequest request) {
		return Objects.requireNonNull(AnsweredFrom.of(request)).view();
	}

}
