package org.sourcebook.location;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Words;

/**
 * A location, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param name its name
 * @param kind what it is
 * @param country the country, as ISO 3166-1 alpha-2
 * @param aliases other names, in any script
 * @param path the place and everything around it
 * @param children the places right within it
 * @param region where it lies, in words
 * @param point a point of WGS 84, no more exact than its precision, or null where none is
 * given
 * @param precision how precisely the point is known
 * @param radiusMetres how far from the point the place may reach, by rule of thumb
 * @param claims the claims about it or a place within it
 * @param estimates the estimates for it or a place within it
 * @param note our remark
 * @param formerly its earlier ids
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
public record LocationView(String id, @Words(of = Status.class) String status, String name,
		@Words(of = LocationKind.class) String kind, @Nullable String country, List<String> aliases, List<NamedId> path,
		List<NamedId> children, @Nullable String region, @Nullable PointView point,
		@Words(of = Precision.class) @Nullable String precision, @Nullable Integer radiusMetres,
		@Nullable CountLink claims, @Nullable CountLink estimates, @Nullable String note, List<String> formerly,
		@Nullable Integer recordedIn, int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {
}
