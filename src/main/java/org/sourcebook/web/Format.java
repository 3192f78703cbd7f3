package org.sourcebook.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The formats answers come in. Each has a suffix, which can be pasted into a sheet, and a
 * media type for the {@code Accept} of programs.
 */
public enum Format {

	JSON("json", Format.JSON_TYPE),

	CSV("csv", Format.CSV_TYPE),

	NDJSON("ndjson", Format.NDJSON_TYPE),

	GEOJSON("geojson", Format.GEOJSON_TYPE),

	ATOM("atom", Format.ATOM_TYPE),

	FEED_JSON("feed.json", Format.FEED_JSON_TYPE),

	JSON_LD("jsonld", Format.JSON_LD_TYPE);

	public static final String JSON_TYPE = "application/json";

	public static final String CSV_TYPE = "text/csv";

	public static final String NDJSON_TYPE = "application/x-ndjson";

	public static final String GEOJSON_TYPE = "application/geo+json";

	public static final String ATOM_TYPE = "application/atom+xml";

	public static final String FEED_JSON_TYPE = "application/feed+json";

	public static final String JSON_LD_TYPE = "application/ld+json";

	private final String suffix;

	private final MediaType type;

	Format(String suffix, String type) {
		this.suffix = suffix;
		this.type = MediaType.parseMediaType(type);
	}

	/** The suffix of a path, without its dot. */
	public String suffix() {
		return this.suffix;
	}

	/** The media type. */
	public MediaType type() {
		return this.type;
	}

	/** Whether programs ask for it again and again, to learn what is new. */
	public boolean isFeed() {
		return this == ATOM || this == FEED_JSON;
	}

	/**
	 * The format a path names with its suffix, the longest one if it ends with several.
	 */
	static Optional<Format> named(String path) {
		return Arrays.stream(values())
			.filter((format) -> path.endsWith("." + format.suffix))
			.max(Comparator.comparingInt((format) -> format.suffix.length()));
	}

	/** The formats among some media types, in their order. */
	static List<Format> among(Collection<MediaType> types) {
		return types.stream()
			.flatMap((type) -> Arrays.stream(values()).filter((format) -> format.type.equalsTypeAndSubtype(type)))
			.toList();
	}

	/**
	 * The format of the answer to a request: of those its handler has, the one the
	 * {@code Accept} header prefers; of equals the one it names first.
	 */
	public static Format of(HttpServletRequest request) {
		List<Format> formats = offered(request);
		if (formats.isEmpty()) {
			return JSON;
		}
		List<MediaType> ranges = accepted(request);
		double best = 0;
		Format chosen = formats.get(0);
		for (MediaType range : ranges) {
			for (Format format : formats) {
				if (range.includes(format.type) && format.quality(ranges) > best) {
					best = format.quality(ranges);
					chosen = format;
				}
			}
		}
		return chosen;
	}

	/**
	 * Whether the {@code Accept} header takes any of the formats the handler of a request
	 * has. Spring MVC takes a range for a wish even if its quality is zero, which means
	 * "not this" (RFC 9110, section 12.4.2).
	 */
	static boolean isAcceptable(HttpServletRequest request) {
		List<Format> formats = offered(request);
		if (formats.isEmpty()) {
			return true;
		}
		List<MediaType> ranges = accepted(request);
		return ranges.isEmpty() || formats.stream().anyMatch((format) -> format.quality(ranges) > 0);
	}

	private static List<Format> offered(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Collection<?> types)
				? among(types.stream().map(MediaType.class::cast).toList()) : List.of();
	}

	private static List<MediaType> accepted(HttpServletRequest request) {
		return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
	}

	/** How much a client wants this format: what its most specific range says. */
	private double quality(List<MediaType> ranges) {
		return ranges.stream()
			.filter((range) -> range.includes(this.type))
			.max(Comparator.comparing((range) -> range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

}
