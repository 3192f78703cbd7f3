package org.sourcebook.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.kernel.Nearest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Explains the types of problems, at the addresses their {@code type} names.
 */
@RestController
@RequestMapping(path = "/problems", produces = "text/html;charset=UTF-8")
class ProblemPages {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="UTF-8">
			<title>%1$s</title>
			</head>
			<body>
			<h1>%1$s</h1>
			%2$s
			</body>
			</html>
			""";

	@GetMapping
	String list(HttpServletRequest request) {
		String items = Arrays.stream(ProblemType.values())
			.map((type) -> "<li><a href=\"%s%s\">%s</a>%s</li>".formatted(request.getContextPath(), type.path(),
					type.title(), status(type)))
			.collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
		return PAGE.formatted("Problems", items);
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug) {
		ProblemType type = ProblemType.find(slug).orElseThrow(() -> unknown(slug));
		return PAGE.formatted(type.title() + status(type), "<p>" + type.explanation() + "</p>");
	}

	private static String status(ProblemType type) {
		return type.status().map((status) -> " (" + status.value() + ")").orElse("");
	}

	private static UnknownRecord unknown(String slug) {
		var slugs = Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList();
		return new UnknownRecord("problem", slug, Nearest.to(slug, slugs).orElse(null));
	}

}
