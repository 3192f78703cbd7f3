package org.sourcebook.location;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Links;

/**
 * A location as schema.org has it. Where it lies is a circle, as wide as its point is
 * uncertain, so that no spot is named that nobody stated.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param identifier its id
 * @param name its name
 * @param alternateName its other names
 * @param geo where it lies, or null where no point is given
 * @param containedInPlace the place around it
 * @param description when and why it was withdrawn, or null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlaceNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String identifier,
		String name, List<String> alternateName, @Nullable Circle geo, @Nullable Thing containedInPlace,
		@Nullable String description) {

	public static PlaceNode of(LocationView place, Reply reply) {
		Thing around = place.path()
			.stream()
			.skip(1)
			.findFirst()
			.map((outer) -> new Thing("Place", name(outer.id(), reply), outer.name()))
			.orElse(null);
		WithdrawnView withdrawn = place.withdrawn();
		return new PlaceNode("Place", name(place.id(), reply), place.id(), place.name(), place.aliases(),
				Circle.around(place.point(), place.radiusMetres()), around,
				(withdrawn != null) ? withdrawn.told() : null);
	}

	private static String name(String id, Reply reply) {
		return reply.absolute(Links.naming("locations", id));
	}

	/**
	 * A circle on the map.
	 *
	 * @param type what schema.org calls it
	 * @param geoMidpoint its middle
	 * @param geoRadius how many metres it reaches
	 */
	record Circle(@JsonProperty("@type") String type, Midpoint geoMidpoint, int geoRadius) {

		static @Nullable Circle around(@Nullable PointView point, @Nullable Integer radius) {
			return (point != null && radius != null)
					? new Circle("GeoCircle", new Midpoint("GeoCoordinates", point.lat(), point.lon()), radius) : null;
		}

	}

	/**
	 * A point of WGS 84.
	 *
	 * @param type what schema.org calls it
	 * @param latitude degrees north
	 * @param longitude degrees east
	 */
	record Midpoint(@JsonProperty("@type") String type, BigDecimal latitude, BigDecimal longitude) {
	}

}
