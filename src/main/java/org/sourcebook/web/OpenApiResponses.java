package org.sourcebook.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/**
 * The responses operations have in common: the refusals, and the way to a renamed record.
 */
final class OpenApiResponses {

	private static final String RENAMED = "RenamedRecord";

	private OpenApiResponses() {
	}

	/** The responses, by the names operations refer to them by. */
	static Map<String, ApiResponse> named(OpenApiSchemas schemas) {
		Map<String, ApiResponse> named = new LinkedHashMap<>();
		named.put(RENAMED,
				new ApiResponse().description("The id is a former one; the record is at `Location`, the query kept.")
					.addHeaderObject("Location",
							header("The path of the record with its current id.", "uri-reference")));
		for (ProblemType type : new ProblemType[] { ProblemType.BAD_PARAMETER, ProblemType.UNKNOWN_RECORD,
				ProblemType.NOT_ACCEPTABLE, ProblemType.INTERNAL_ERROR, ProblemType.NOT_READY }) {
			MediaType problem = new MediaType().schema(schemas.of(Problem.class));
			example(type).ifPresent(problem::setExample);
			named.put(name(type),
					new ApiResponse().description(type.explanation())
						.content(new Content()
							.addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem)));
		}
		Objects.requireNonNull(named.get(name(ProblemType.NOT_READY)))
			.addHeaderObject("Retry-After", header("In how many seconds to ask again.", ""));
		return named;
	}

	/** No request makes the application fail, so that these two are made by hand. */
	private static Optional<JsonNode> example(ProblemType type) {
		RequestAddress address = new RequestAddress("", "/api/v1/claims", null);
		return switch (type) {
			case INTERNAL_ERROR -> Optional.of(Json31.mapper().valueToTree(Problem.of(500, address)));
			case NOT_READY -> Optional.of(Json31.mapper().valueToTree(Problem.of(503, address)));
			default -> OpenApiExamples.answer(type.slug());
		};
	}

	/**
	 * Adds what every operation may answer.
	 * @param hasId whether the path names a record
	 * @param isRenamed whether that may go by another id now
	 */
	static void add(ApiResponses responses, boolean hasId, boolean isRenamed) {
		if (isRenamed) {
			responses.addApiResponse("308", reference(RENAMED));
		}
		responses.addApiResponse("400", reference(name(ProblemType.BAD_PARAMETER)));
		if (hasId) {
			responses.addApiResponse("404", reference(name(ProblemType.UNKNOWN_RECORD)));
		}
		responses.addApiResponse("406", reference(name(ProblemType.NOT_ACCEPTABLE)));
		responses.addApiResponse("500", reference(name(ProblemType.INTERNAL_ERROR)));
		responses.addApiResponse("503", reference(name(ProblemType.NOT_READY)));
	}

	/** A header whose value is text. */
	static Header header(String description, String format) {
		Schema<?> schema = OpenApiSchemas.typed("string").format(format.isEmpty() ? null : format);
		return new Header().description(description).schema(schema);
	}

	private static ApiResponse reference(String name) {
		return new ApiResponse().$ref("#/components/responses/" + name);
	}

	private static String name(ProblemType type) {
		StringBuilder name = new StringBuilder();
		for (String word : type.slug().split("-")) {
			name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
		}
		return name.toString();
	}

}
