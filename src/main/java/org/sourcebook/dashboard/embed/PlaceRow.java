package org.sourcebook.dashboard.embed;

import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcebook.dashboard.chart.PlaceMark;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Word;
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
		String word = place.precision();
		String precision = (mark.isEmpty() || word == null) ? "not on the map"
				: precision(Word.parse(Precision.class, word));
		return new PlaceRow(place.id(), place.name(), place.kind().replace('-', ' '), within, precision, href, mark);
	}

	/** What the point is the point of: a distance would promise what nobody measured. */
	private static String precision(Precision precision) {
		return switch (precision) {
			case SITE -> "its point is the site";
			case SETTLEMENT -> "its point is that of a town or village";
			case DISTRICT -> "its point is that of a district";
			case REGION, COUNTRY -> "its point is a rough middle";
		};
	}

}
