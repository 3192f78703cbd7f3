package org.sourcebook.dashboard.embed;

import java.util.Optional;

import org.sourcebook.dashboard.chart.PlaceMark;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Word;
import org.sourcebook.location.LocationView;
import org.sourcebook.location.PointView;

/**
 * Makes marks on a map of places.
 */
public final class PlaceMarks {

	private PlaceMarks() {
	}

	/**
	 * The mark of a place. What is as large as a country has no place on a map without
	 * borders.
	 * @param href where it leads
	 */
	public static Optional<PlaceMark> of(LocationView place, String href) {
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

}
