package org.sourcebook.dashboard.embed;

import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcebook.dashboard.chart.PlaceMark;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Word;
import org.sourcebook.location.LocationView;
import org.sourcebook.location.PointView;
import org.sourcebook.registry.NamedId;

/**
 * A place in the list beside a map.
 *
 * @param name its name
 * @param kind what it is
 * @param within what lies around it, or empty
 * @param precision how precisely it is known, or that it is not on the map
 * @param href its page
 * @param mark the place on the map, if it is there
 */
record PlaceRow(String name, String kind, String within, String precision, String href, Optional<PlaceMark> mark) {

	static PlaceRow of(LocationView place, EmbedAddress address) {
		String href = address.record("locations", place.id());
		Optional<PlaceMark> mark = mark(place, href);
		String within = place.path().stream().skip(1).map(NamedId::name).collect(Collectors.joining(", "));
		String precision = mark.isEmpty() ? "not on the map"
				: "recorded to within " + distance(mark.get().radiusMetres());
		return new PlaceRow(place.name(), place.kind().replace('-', ' '), within, precision, href, mark);
	}

	/** What is as large as a country has no place on a map without borders. */
	private static Optional<PlaceMark> mark(LocationView place, String href) {
		PointView point = place.point();
		Integer radius = place.radiusMetres();
		if (point == null || radius == null || Word.of(Precision.COUNTRY).equals(place.precision())) {
			return Optional.empty();
		}
		return Optional.of(new PlaceMark(place.id(), place.name(), kind(place), point.lon().doubleValue(),
				point.lat().doubleValue(), radius, href));
	}

	private static PlaceMark.Kind kind(LocationView place) {
		if (Word.of(Precision.REGION).equals(place.precision())) {
			return PlaceMark.Kind.AREA;
		}
		return switch (Word.parse(LocationKind.class, place.kind())) {
			case TRAINING_GROUND -> PlaceMark.Kind.TRAINING;
			case BASE -> PlaceMark.Kind.BASE;
			default -> PlaceMark.Kind.SETTLEMENT;
		};
	}

	private static String distance(int metres) {
		return (metres >= 1000) ? metres / 1000 + " km" : metres + " m";
	}

}
