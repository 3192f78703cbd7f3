package org.sourcebook.dashboard.embed;

import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcebook.dashboard.chart.PlaceMark;
import org.sourcebook.location.LocationView;
import org.sourcebook.registry.NamedId;

/**
 * A place in the list beside a map.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param within what lies around it, or empty
 * @param precision how precisely it is known, or that it is not on the map
 * @param href its page
 * @param mark the place on the map, if it is there
 */
record PlaceRow(String id, String name, String kind, String within, String precision, String href,
		Optional<PlaceMark> mark) {

	static PlaceRow of(LocationView place, EmbedAddress address) {
		String href = address.record("locations", place.id());
		Optional<PlaceMark> mark = PlaceMarks.of(place, href);
		String within = place.path().stream().skip(1).map(NamedId::name).collect(Collectors.joining(", "));
		String precision = mark.isEmpty() ? "not on the map"
				: "its point is good to " + distance(mark.get().radiusMetres());
		return new PlaceRow(place.id(), place.name(), place.kind().replace('-', ' '), within, precision, href, mark);
	}

	private static String distance(int metres) {
		return (metres >= 1000) ? metres / 1000 + " km" : metres + " m";
	}

}
