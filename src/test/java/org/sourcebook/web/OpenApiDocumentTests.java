package org.sourcebook.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document is valid and says everything: each operation, each parameter, each
 * member.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiDocumentTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private ServedDocument document;

	@BeforeEach
	void read() {
		this.document = ServedDocument.at(this.port);
	}

	@Test
	void itIsValid() throws IOException {
		try (var file = new ClassPathResource("openapi/schema-3.1.json").getInputStream()) {
			var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(JsonMapper.shared().readTree(file));
			assertThat(schema.validate(this.document.root())).isEmpty();
		}
		assertThat(this.document.root().get("openapi").stringValue()).startsWith("3.1");
	}

	@Test
	void everyMappingOfTheApiIsAnOperationAndNothingElseIs() {
		assertThat(this.document.operations().keySet()).isEqualTo(handlers().keySet()).hasSizeGreaterThan(20);
	}

	@Test
	void everyOperationHasANameAndIsExplained() {
		this.document.operations().forEach((path, operation) -> {
			assertThat(operation.get("operationId").stringValue()).as(path).matches("(list|get)[A-Z][A-Za-z]+");
			assertThat(operation.get("summary").asString("")).as("the Javadoc of the handler of " + path).isNotBlank();
			assertThat(operation.get("description").asString("")).as("more than one sentence for " + path).isNotBlank();
			assertThat(operation.get("tags")).as(path).hasSize(1);
		});
		assertThat(this.document.operations().values()).extracting((operation) -> operation.get("operationId"))
			.doesNotHaveDuplicates();
		Set<String> tags = this.document.root()
			.get("tags")
			.valueStream()
			.filter((tag) -> !tag.get("description").asString("").isBlank())
			.map((tag) -> tag.get("name").stringValue())
			.collect(Collectors.toSet());
		assertThat(tags).containsAll(this.document.operations()
			.values()
			.stream()
			.map((operation) -> operation.get("tags").get(0).stringValue())
			.toList());
	}

	@Test
	void everyRecordButAnEditionMayHaveAnotherIdNow() {
		Map<String, JsonNode> records = new TreeMap<>(this.document.operations());
		records.keySet().removeIf((path) -> !path.endsWith("/{id}"));
		assertThat(records).hasSizeGreaterThan(9);
		records.forEach((path, operation) -> assertThat(operation.get("responses").has("308"))
			.as("throws RenamedRecord at the handler of " + path)
			.isEqualTo(!path.equals("/api/v1/editions/{id}")));
	}

	@Test
	void everyParameterAHandlerReadsIsThereAndNoOther() {
		Map<String, HandlerMethod> handlers = handlers();
		this.document.operations()
			.forEach((path, operation) -> assertThat(this.document.parameters(operation, "query"))
				.extracting((parameter) -> parameter.get("name").stringValue())
				.as(path)
				.isEqualTo(read(handlers.get(path))));
	}

	@Test
	void everyParameterHasADescriptionAndAnExample() {
		this.document.operations().forEach((path, operation) -> operation.get("parameters").forEach((parameter) -> {
			String name = path + " " + parameter.get("name");
			assertThat(parameter.path("description").asString("")).as(name).isNotBlank();
			assertThat(parameter.has("example") || parameter.get("schema").has("examples")).as("an example of " + name)
				.isTrue();
		}));
	}

	@Test
	void everyListHasItsOrdersAndMembers() {
		this.document.operations()
			.forEach(
					(path, operation) -> this.document.parameters(operation, "query")
						.filter((parameter) -> List.of("sort", "fields").contains(parameter.get("name").stringValue()))
						.forEach((parameter) -> assertThat(this.document.words(parameter))
							.as(path + " " + parameter.get("name"))
							.isNotEmpty()));
	}

	@Test
	void everyMemberIsExplained() {
		Set<String> silent = new TreeSet<>();
		this.document.root().get("components").get("schemas").forEachEntry((name, schema) -> {
			if (schema.path("description").asString("").isBlank()) {
				silent.add(name);
			}
			schema.path("properties").forEachEntry((member, said) -> {
				if (said.path("description").asString("").isBlank()) {
					silent.add(name + "." + member);
				}
			});
		});
		assertThat(silent).as("what the Javadoc of the records says nothing of").isEmpty();
	}

	@Test
	void itNamesNoHostAndIsTheSameForEveryReader() {
		RawHttp.Answer one = RawHttp.get(this.port, "/v3/api-docs");
		RawHttp.Answer other = RawHttp.send(this.port, "GET /v3/api-docs HTTP/1.1\r\nHost: example.org\r\n"
				+ "Accept-Language: uk\r\nConnection: close\r\n\r\n");
		assertThat(other.body()).isEqualTo(one.body()).doesNotContain("localhost", "example.org", ":" + this.port);
		assertThat(this.document.root().get("servers")).hasSize(1);
		assertThat(this.document.root().get("servers").get(0).get("url").stringValue()).isEqualTo("/");
	}

	@Test
	void belowAContextPathTheServerIsThatPath() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContextPath("/desk");
		assertThat(new OpenApiConfiguration().sameHost()
			.customize("http://there/desk", new ServletServerHttpRequest(request))).isEqualTo("/desk");
	}

	@Test
	void swaggerUiAsksNoOtherHost() {
		assertThat(RawHttp.get(this.port, "/swagger-ui.html").header("Location")).isEqualTo("/swagger-ui/index.html");
		String page = RawHttp.get(this.port, "/swagger-ui/index.html").body();
		String script = RawHttp.get(this.port, "/swagger-ui/swagger-initializer.js").body();
		assertThat(page).contains("swagger-ui-bundle.js").doesNotContain("http:", "https:");
		assertThat(script).contains("\"validatorUrl\" : \"none\"", "/v3/api-docs").doesNotContain("http:", "https:");
	}

	private Map<String, HandlerMethod> handlers() {
		Map<String, HandlerMethod> handlers = new TreeMap<>();
		this.mapping.getHandlerMethods()
			.forEach((info, handler) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> (pattern + "/").startsWith("/api/v1/"))
				.forEach((pattern) -> handlers.put(pattern, handler)));
		return handlers;
	}

	private static List<String> read(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(Query.class))
			.map(MethodParameter::getParameterType)
			.flatMap((type) -> QueryRecord.of(type).names().stream())
			.toList();
	}

}
