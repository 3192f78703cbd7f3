package org.sourcebook.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcebook.kernel.Nearest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The paths the application answers, for suggesting one to somebody who mistyped it.
 */
@Component
class KnownPaths {

	private final List<List<String>> paths;

	KnownPaths(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.paths = mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapped) -> !ErrorController.class.isAssignableFrom(mapped.getValue().getBeanType()))
			.flatMap((mapped) -> mapped.getKey().getPatternValues().stream())
			.filter((pattern) -> !pattern.contains("*"))
			.map(KnownPaths::segments)
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
	 * too, and anything else becomes the nearest name in that place.
	 */
	Optional<String> nearest(String path) {
		List<String> given = segments(path);
		List<List<String>> left = this.paths;
		List<String> meant = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			int place = i;
			left = left.stream().filter((known) -> known.size() > place).toList();
			String segment = segmentIn(left, place, given.get(place));
			left = left.stream().filter((known) -> fits(known.get(place), segment)).toList();
			meant.add(segment);
		}
		return left.stream().anyMatch((known) -> known.size() == given.size()) ? Optional.of(join(meant))
				: Optional.empty();
	}

	/** The names right below a path. */
	List<String> below(String... path) {
		return this.paths.stream()
			.filter((known) -> known.size() == path.length + 1 && known.subList(0, path.length).equals(List.of(path)))
			.map((known) -> known.get(path.length))
			.filter((name) -> !name.startsWith("{"))
			.distinct()
			.sorted()
			.toList();
	}

	private static String segmentIn(List<List<String>> paths, int place, String given) {
		List<String> known = paths.stream().map((path) -> path.get(place)).toList();
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

}
