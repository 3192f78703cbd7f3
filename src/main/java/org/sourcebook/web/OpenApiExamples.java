package org.sourcebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;

import org.springframework.util.AntPathMatcher;

/**
 * Requests with their answers. They are kept in {@code openapi/examples}, a file for each
 * operation and each problem; a test asks the running application the same.
 */
final class OpenApiExamples {

	private OpenApiExamples() {
	}

	/** The answer of an example. */
	static Optional<JsonNode> answer(String name) {
		return find(name).map((example) -> example.get("answer"));
	}

	/** What stands for the variables of a path in the request of an example. */
	static Map<String, String> variables(String name, String path) {
		return find(name).map((example) -> example.get("request").textValue().replaceFirst("\\?.*", ""))
			.map((request) -> new AntPathMatcher().extractUriTemplateVariables(path, request))
			.orElse(Map.of());
	}

	private static Optional<JsonNode> find(String name) {
		try (InputStream file = OpenApiExamples.class.getResourceAsStream("/openapi/examples/" + name + ".json")) {
			return (file != null) ? Optional.of(Json31.mapper().readTree(file)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
