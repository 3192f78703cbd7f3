package org.sourcebook.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The OpenAPI document. springdoc finds the operations, keeps and serves the document,
 * and brings Swagger UI; what is said of the operations comes from this package.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String DESCRIPTION = """
			A newsroom's record of who said what, when, how many, where, and citing whom. Everything is read, nothing \
			is changed, and nobody needs a key.

			**Parameters.** A repeated parameter means *or*, different parameters mean *and*. None is ever ignored: \
			an unknown parameter, an unknown or empty value, or a combination that says nothing is a 400 that names \
			it and suggests what was meant.

			**Lists** come in pages. `page.next`, and the header `Link`, lead to the next one and carry every \
			parameter; a walk stays in the edition it began in.

			**Dates** are EDTF (ISO 8601-2), as precise as they were stated, with the first and last day they may \
			mean. As a parameter, a date is a year, a month or a day.

			**Numbers** keep what was said. A missing bound was not stated: it is neither zero nor the figure.

			**Editions** are numbered, closed states of the whole record; `edition` pins an answer to one. \
			Withdrawn records stay under their id.

			**Problems** are `application/problem+json` (RFC 9457).
			""";

	@Bean
	OpenAPI openApi() {
		// Whom to ask is for those to say who run it.
		Contact contact = new Contact().name("The newsroom that runs this server");
		return new OpenAPI()
			.info(new Info().title("Sourcebook").version("v1").description(DESCRIPTION.strip()).contact(contact));
	}

	/** The document names no host, so that it is the same wherever it is served. */
	@Bean
	ServerBaseUrlCustomizer sameHost() {
		return (url, request) -> {
			String context = (request instanceof ServletServerHttpRequest servlet)
					? servlet.getServletRequest().getContextPath() : "";
			return context.isEmpty() ? "/" : context;
		};
	}

	@Bean
	OpenApiCustomizer described(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		return (document) -> describe(document, mapping);
	}

	private static void describe(OpenAPI document, RequestMappingHandlerMapping mapping) {
		OpenApiSchemas schemas = new OpenApiSchemas();
		OpenApiOperations operations = new OpenApiOperations(schemas);
		Map<String, PathItem> paths = new TreeMap<>();
		Map<String, Tag> tags = new TreeMap<>();
		mapping.getHandlerMethods().forEach((info, method) -> info.getPatternValues().forEach((path) -> {
			PathItem item = document.getPaths().get(path);
			if (item != null) {
				HandlerMethod handler = method.createWithResolvedBean();
				for (Operation operation : item.readOperations()) {
					operations.describe(operation, path, handler);
				}
				paths.put(path, item);
				tag(tags, path, handler);
			}
		}));
		Paths sorted = new Paths();
		sorted.putAll(paths);
		document.paths(sorted).tags(List.copyOf(tags.values())).security(List.of());
		Components components = new Components();
		OpenApiResponses.named(schemas).forEach(components::addResponses);
		schemas.named().forEach(components::addSchemas);
		document.components(components);
	}

	/** A collection is described by what stands at the controller that lists it. */
	private static void tag(Map<String, Tag> tags, String path, HandlerMethod handler) {
		String name = OpenApiOperations.tag(path);
		if (path.endsWith("/" + name) || path.equals("/api/v1")) {
			tags.put(name, new Tag().name(name).description(JavadocText.of(handler.getBeanType()).text()));
		}
	}

}
