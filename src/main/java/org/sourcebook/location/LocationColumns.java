package org.sourcebook.location;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of locations.
 */
@Configuration(proxyBeanMethods = false)
class LocationColumns {

	@Bean
	Columns<LocationView> columnsOfLocations() {
		return new Columns<>("locations", LocationView.class)
			.members((location) -> location.id("id", "its id", LocationView::id)
				.word("status", "current or withdrawn", LocationView::status)
				.text("name", "its name", LocationView::name)
				.word("kind", "what it is", LocationView::kind)
				.word("country", "the country, as ISO 3166-1 alpha-2", LocationView::country)
				.list("aliases", "other names, in any script", LocationView::aliases)
				.list("path", "the place and everything around it",
						(view) -> view.path().stream().map(NamedId::id).toList())
				.list("children", "the places right within it",
						(view) -> view.children().stream().map(NamedId::id).toList())
				.text("region", "where it lies, in words", LocationView::region))
			.member("point", LocationView::point,
					(point) -> point.number("lat", "degrees north", "its point in WGS 84", PointView::lat)
						.number("lon", "degrees east", "its point in WGS 84", PointView::lon))
			.members((location) -> location
				.word("precision", "how precisely the point is known", LocationView::precision)
				.number("radius_metres", "metres", "how far from the point the place may reach, by rule of thumb",
						LocationView::radiusMetres)
				.count("claims", "claims", "how many claims are about it or a place within it", LocationView::claims)
				.count("estimates", "estimates", "how many estimates are for it or a place within it",
						LocationView::estimates)
				.text("note", "our remark", LocationView::note)
				.list("formerly", "its earlier ids", LocationView::formerly)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						LocationView::recordedIn)
				.number("version", "versions", "how often it was recorded", LocationView::version))
			.member("withdrawn", LocationView::withdrawn, WithdrawnView::columns)
			.member("matches", LocationView::matches, MatchView::columns);
	}

}
