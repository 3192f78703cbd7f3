package org.sourcebook.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the OpenAPI document says is what happens: answers fit their schemas, and
 * parameters take what it says they take.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiAnswersTests {

	/** Parameters that say nothing alone, with what goes with them. */
	private static final Map<String, String> COMPANIONS = Map.of("sourceScope", "source=ukraine", "later",
			"source=ukraine", "against", "source=ukraine", "role", "source=ukraine", "locationScope",
			"location=kursk-oblast", "minimum", "metric=troops-sent", "maximum", "metric=troops-sent", "figure",
			"metric=troops-sent");

	/** A member of each item, where that is not its id. */
	private static final Map<String, String> FIRST_FIELDS = Map.of("/api/v1/editions", "number", "/api/v1/dictionary",
			"column", "/api/v1/coverage", "month", "/api/v1/estimates/latest", "since");

	@LocalServerPort
	private int port;

	private ServedDocument document;

	@BeforeEach
	void read() {
		this.document = ServedDocument.at(this.port);
	}

	@Test
	void everyListOfTheRealSetFitsItsSchema() {
		lists().forEach((path, operation) -> {
			JsonNode answer = get(path + (path.endsWith("/dictionary") ? "" : "?size=1000")).json();
			assertThat(this.document.errors(operation, "200", answer)).as(path).isEmpty();
			List<String> members = this.document.parameters(operation, "query")
				.filter((parameter) -> parameter.get("name").stringValue().equals("fields"))
				.flatMap((parameter) -> this.document.words(parameter).stream())
				// Only with q, and only with fold.
				.filter((member) -> !List.of("matches", "repeatedBy").contains(member))
				.toList();
			answer.get("items")
				.forEach((item) -> assertThat(item.propertyNames()).as(path).containsExactlyElementsOf(members));
		});
	}

	@Test
	void someFieldsFitTheSchemaToo() {
		lists().forEach((path, operation) -> {
			String field = FIRST_FIELDS.getOrDefault(path, "id");
			JsonNode answer = get(path + "?fields=" + field).json();
			assertThat(this.document.errors(operation, "200", answer)).as(path).isEmpty();
		});
	}

	@Test
	void everyExampleOfAParameterIsTaken() {
		lists().forEach((path, operation) -> this.document.parameters(operation, "query").forEach((parameter) -> {
			String name = parameter.get("name").stringValue();
			JsonNode example = parameter.get("schema").get("examples").get(0);
			String value = example.isArray() ? String.join(",", example.valueStream().map(JsonNode::asString).toList())
					: example.asString();
			if (name.equals("cursor")) {
				assertThat(Cursor.decode(value).encode()).isEqualTo(value);
			}
			else {
				String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
						+ (COMPANIONS.containsKey(name) ? "&" + COMPANIONS.get(name) : "");
				String asked = path + suffix(name) + "?" + query;
				assertThat(get(asked).status()).as(asked).isEqualTo(200);
			}
		}));
	}

	@Test
	void theWordsOfAParameterAreThoseItTakes() {
		lists().forEach((path, operation) -> this.document.parameters(operation, "query").forEach((parameter) -> {
			String name = parameter.get("name").stringValue();
			List<String> words = this.document.words(parameter);
			RawHttp.Answer answer = get(path + suffix(name) + "?" + name + "=no-such-word");
			if (!words.isEmpty()) {
				JsonNode error = answer.json().get("errors").get(0);
				assertThat(error.get("allowed").valueStream().map(JsonNode::stringValue)).as(path + " " + name)
					.containsExactlyElementsOf(words);
			}
			if (answer.status() == 400) {
				assertThat(this.document.errors(operation, "400", answer.json())).isEmpty();
			}
		}));
	}

	@Test
	void theBoundsOfANumberAreThoseItTakes() {
		List<String> seen = new ArrayList<>();
		lists().forEach((path, operation) -> this.document.parameters(operation, "query").forEach((parameter) -> {
			JsonNode schema = parameter.get("schema");
			String query = path + "?" + COMPANIONS.getOrDefault(parameter.get("name").stringValue(), "count=true") + "&"
					+ parameter.get("name").stringValue() + "=";
			if (schema.has("minimum")) {
				seen.add(query);
				assertThat(get(query + schema.get("minimum").asLong()).status()).isEqualTo(200);
				assertThat(get(query + (schema.get("minimum").asLong() - 1)).status()).isEqualTo(400);
			}
			if (schema.has("maximum")) {
				assertThat(get(query + schema.get("maximum").asLong()).status()).isEqualTo(200);
				assertThat(get(query + (schema.get("maximum").asLong() + 1)).status()).isEqualTo(400);
			}
		}));
		assertThat(seen).isNotEmpty();
	}

	/** The suffix of the format a parameter is for. */
	private static String suffix(String parameter) {
		return List.of("excel", "download", "shape").contains(parameter) ? ".csv" : "";
	}

	private Map<String, JsonNode> lists() {
		Map<String, JsonNode> lists = new TreeMap<>(this.document.operations());
		lists.values().removeIf((operation) -> !operation.get("operationId").stringValue().startsWith("list"));
		lists.keySet().removeIf((path) -> path.contains("{"));
		// SearchTests asks what has to be asked something.
		lists.values()
			.removeIf((operation) -> this.document.parameters(operation, "query")
				.anyMatch((parameter) -> parameter.path("required").asBoolean()));
		assertThat(lists).isNotEmpty();
		return lists;
	}

	private RawHttp.Answer get(String pathAndQuery) {
		RawHttp.Answer answer = RawHttp.get(this.port, pathAndQuery);
		// The text index is built after the start.
		while (answer.status() == 503) {
			answer = RawHttp.get(this.port, pathAndQuery);
		}
		return answer;
	}

}
