package org.sourcebook.web;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the operations of one OpenAPI document, from the code of their handlers.
 */
final class OpenApiOperations {

	private static final String BASE = "/api/v1";

	private final OpenApiSchemas schemas;

	OpenApiOperations(OpenApiSchemas schemas) {
		this.schemas = schemas;
	}

	/** The collection a path belongs to. */
	static String tag(String path) {
		return path.equals(BASE) ? "index" : path.substring(BASE.length() + 1).split("/")[0];
	}

	/**
	 * Describes an operation.
	 * @param operation the operation, which takes the description
	 * @param path its path
	 * @param handler its handler, with its controller resolved
	 */
	void describe(Operation operation, String path, HandlerMethod handler) {
		boolean isPage = answer(handler).toClass() == Page.class;
		Class<? extends Record> view = view(handler);
		JavadocText text = JavadocText.of(handler.getMethod());
		operation.setOperationId(id(path, isPage));
		operation.setTags(List.of(tag(path)));
		operation.setSummary(text.summary());
		operation.setDescription(text.description());
		operation.setParameters(parameters(path, operation.getOperationId(), handler, view));
		ApiResponses responses = new ApiResponses();
		responses.addApiResponse("200", success(operation.getOperationId(), handler, view, isPage));
		OpenApiResponses.add(responses, path.contains("{"),
				List.of(handler.getMethod().getExceptionTypes()).contains(RenamedRecord.class));
		operation.setResponses(responses);
	}

	/**
	 * A name for a method of a client: {@code listClaims}, {@code getClaim},
	 * {@code getClaimAttribution}, {@code getClaimOrigins}.
	 */
	static String id(String path, boolean isPage) {
		String[] segments = path.equals(BASE) ? new String[] { "index" } : path.substring(BASE.length() + 1).split("/");
		StringBuilder id = new StringBuilder(isPage ? "list" : "get");
		for (int i = 0; i < segments.length; i++) {
			boolean leadsOn = i + 1 < segments.length && (!isPage || segments[i + 1].startsWith("{"));
			if (!segments[i].startsWith("{")) {
				String name = leadsOn ? segments[i].replaceFirst("s$", "") : segments[i];
				id.append(Character.toUpperCase(name.charAt(0))).append(name.substring(1));
			}
		}
		return id.toString();
	}

	private static ResolvableType answer(HandlerMethod handler) {
		ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
		return (type.toClass() == ResponseEntity.class) ? type.getGeneric() : type;
	}

	/**
	 * The record a handler answers with, or lists: the one its type tells, or else the
	 * one named beside it. Null if it answers with something that is no record.
	 */
	private static @Nullable Class<? extends Record> view(HandlerMethod handler) {
		ResolvableType answer = answer(handler);
		Class<?> told = ((answer.toClass() == Page.class) ? answer.getGeneric() : answer).toClass();
		if (told != Object.class) {
			return told.isRecord() ? told.asSubclass(Record.class) : null;
		}
		Answers answers = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Answers.class);
		if (answers == null) {
			answers = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Answers.class);
		}
		if (answers == null) {
			throw new IllegalStateException(handler + " does not say with @Answers what it answers");
		}
		return answers.value();
	}

	private List<Parameter> parameters(String path, String id, HandlerMethod handler,
			@Nullable Class<? extends Record> view) {
		Orders orders = (handler.getBean() instanceof Ordered ordered) ? ordered.orders() : null;
		OpenApiParameters query = new OpenApiParameters(this.schemas, view, orders);
		Map<String, String> variables = OpenApiExamples.variables(id, path);
		Needs needs = handler.getMethodAnnotation(Needs.class);
		List<String> needed = (needs != null) ? List.of(needs.value()) : List.of();
		List<Parameter> parameters = new ArrayList<>();
		for (MethodParameter argument : handler.getMethodParameters()) {
			if (argument.hasParameterAnnotation(PathVariable.class)) {
				String name = handler.getMethod().getParameters()[argument.getParameterIndex()].getName();
				parameters.add(new Parameter().in("path")
					.name(name)
					.description(JavadocText.of(handler.getMethod(), name).sentence())
					.required(true)
					.schema(OpenApiSchemas.typed("string"))
					.example(variables.get(name)));
			}
		}
		Arrays.stream(handler.getMethodParameters())
			.filter((argument) -> argument.hasParameterAnnotation(Query.class))
			.flatMap((argument) -> QueryRecord.of(argument.getParameterType()).parameters().stream())
			.map(query::of)
			.map((parameter) -> needed.contains(parameter.getName()) ? parameter.required(true) : parameter)
			.forEach(parameters::add);
		return parameters;
	}

	private ApiResponse success(String id, HandlerMethod handler, @Nullable Class<? extends Record> view,
			boolean isPage) {
		MediaType json = new MediaType().schema(schema(handler, view, isPage));
		OpenApiExamples.answer(id).ifPresent(json::setExample);
		Content content = new Content().addMediaType(Format.JSON_TYPE, json);
		ApiResponse response = new ApiResponse().description(isPage ? "A page of the list." : "The answer.")
			.content(content);
		addOthers(response, content, handler, isPage);
		return isPage
				? response.addHeaderObject("Link",
						OpenApiResponses
							.header("`<…>; rel=\"next\"`, the page after this one. Not there on the last page.", ""))
				: alternate(response, content);
	}

	/** A record with another format leads to that. */
	private static ApiResponse alternate(ApiResponse response, Content content) {
		return content.containsKey(Format.JSON_LD_TYPE)
				? response
					.addHeaderObject("Link",
							OpenApiResponses
								.header("`<…>; rel=\"alternate\"`, the same record in JSON-LD. Only in JSON.", ""))
				: response;
	}

	/** The other formats of an answer, which other documents than this describe. */
	private static void addOthers(ApiResponse response, Content content, HandlerMethod handler, boolean isPage) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
		for (String type : (mapping != null) ? mapping.produces() : new String[0]) {
			if (!type.equals(Format.JSON_TYPE)) {
				boolean isObject = type.endsWith("json") && !type.equals(Format.NDJSON_TYPE);
				content.addMediaType(type,
						new MediaType().schema(OpenApiSchemas.typed(isObject ? "object" : "string")));
			}
		}
		if (isPage && content.size() > 1) {
			response.addHeaderObject("X-Row-Count",
					OpenApiResponses.header("The number of items, in CSV, NDJSON, GeoJSON and JSON-LD.", ""));
		}
	}

	private Schema<?> schema(HandlerMethod handler, @Nullable Class<? extends Record> view, boolean isPage) {
		if (isPage && view != null) {
			return this.schemas.page(view);
		}
		Type answer = answer(handler).getType();
		return (answer == Object.class && view != null) ? this.schemas.answer(view) : this.schemas.of(answer);
	}

}
