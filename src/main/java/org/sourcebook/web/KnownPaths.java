package org.sourcebook.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.kernel.Nearest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.ProducesRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The paths the application answers, for suggesting one to somebody who mistyped it.
 */
@Component
class KnownPaths {

	private final List<Known> paths;

	KnownPaths(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.paths = mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapped) -> !ErrorController.class.isAssignableFrom(mapped.getValue().getBeanType()))
			.flatMap((mapped) -> Known.all(mapped.getKey()))
			.toList();
	}

	/** The problem of an address at which there is nothing. */
	Problem notFound(RequestAddress address) {
		String path = address.pathWithinContext();
		String meant = nearest(path)
			.map((known) -> " Did you mean " + address.withPathWithinContext(known).instance() + "?")
			.orElse("");
		String detail = "There is nothing at %s.%s".formatted(address.withPathWithinContext(path).instance(), meant);
		return Problem.of(ProblemType.NOT_FOUND, 404, detail, address);
	}

	/**
	 * The known path a given one was most likely meant to be, if there is one. Goes along
	 * it segment by segment: what is known stays, what fills the place of an id stays
	 * too, and anything else becomes the nearest name in that place. A suffix becomes the
	 * nearest one the path has, or none.
	 */
	Optional<String> nearest(String path) {
		int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
		List<String> given = segments((dot < 0) ? path : path.substring(0, dot));
		List<Known> left = this.paths;
		List<String> meant = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			int place = i;
			left = left.stream().filter((known) -> known.segments().size() > place).toList();
			String segment = segmentIn(left, place, given.get(place));
			left = left.stream().filter((known) -> fits(known.segments().get(place), segment)).toList();
			meant.add(segment);
		}
		String suffix = (dot < 0) ? "" : path.substring(dot + 1);
		return left.stream()
			.filter((known) -> known.segments().size() == given.size())
			.findFirst()
			.map((known) -> join(meant) + known.suffix(suffix));
	}

	/** The collections: what has records below it. */
	List<String> collections() {
		return this.paths.stream()
			.map(Known::segments)
			.filter((known) -> known.size() == 4 && known.subList(0, 2).equals(List.of("api", "v1"))
					&& known.get(3).startsWith("{"))
			.map((known) -> known.get(2))
			.distinct()
			.sorted()
			.toList();
	}

	private static String segmentIn(List<Known> paths, int place, String given) {
		List<String> known = paths.stream().map((path) -> path.segments().get(place)).toList();
		if (known.stream().anyMatch((segment) -> fits(segment, given))) {
			return given;
		}
		return Nearest.to(given, known).orElse(given);
	}

	private static boolean fits(String known, String segment) {
		return known.startsWith("{") || known.equals(segment);
	}

	private static List<String> segments(String path) {
		return Arrays.stream(path.split("/")).filter((segment) -> !segment.isEmpty()).toList();
	}

	private static String join(List<String> segments) {
		return segments.stream().collect(Collectors.joining("/", "/", ""));
	}

	/**
	 * A path with the formats it is answered in.
	 */
	private record Known(List<String> segments, List<Format> formats) {

		static Stream<Known> all(RequestMappingInfo mapping) {
			ProducesRequestCondition produces = mapping.getProducesCondition();
			List<Format> formats = produces.isEmpty() ? List.of(Format.JSON)
					: Format.among(produces.getProducibleMediaTypes());
			return mapping.getPatternValues()
				.stream()
				.filter((pattern) -> !pattern.contains("*"))
				.map((pattern) -> new Known(KnownPaths.segments(pattern), formats));
		}

		/** The suffix that was most likely meant, with its dot, or nothing. */
		String suffix(String given) {
			List<String> known = this.formats.stream().map(Format::suffix).toList();
			boolean isOfOthers = Format.named("." + given).isPresent() && !known.contains(given);
			return isOfOthers ? "" : Nearest.to(given, known).map((suffix) -> "." + suffix).orElse("");
		}

	}

}
