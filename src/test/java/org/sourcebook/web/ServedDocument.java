package org.sourcebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document as a running application serves it.
 */
public final class ServedDocument {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final JsonNode root;

	private final Map<String, Schema> schemas = new TreeMap<>();

	private ServedDocument(JsonNode root) {
		this.root = root;
	}

	/** Asks for it, and waits however long its first making takes. */
	public static ServedDocument at(int port) {
		try (InputStream served = URI.create("http://localhost:" + port + "/v3/api-docs").toURL().openStream()) {
			return new ServedDocument(JsonMapper.shared().readTree(served));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode root() {
		return this.root;
	}

	/** The operations, by their paths. */
	public Map<String, JsonNode> operations() {
		Map<String, JsonNode> operations = new TreeMap<>();
		this.root.get("paths").forEachEntry((path, item) -> operations.put(path, item.get("get")));
		return operations;
	}

	/** The parameters of an operation that stand in a certain place. */
	public Stream<JsonNode> parameters(JsonNode operation, String place) {
		return operation.get("parameters").valueStream().filter((one) -> one.get("in").stringValue().equals(place));
	}

	/** What a node says, or what it refers to. */
	JsonNode resolve(JsonNode node) {
		JsonNode reference = node.get("$ref");
		return (reference != null) ? resolve(this.root.at(reference.stringValue().substring(1))) : node;
	}

	/** The words a value of a parameter is one of, or none if it is free. */
	public List<String> words(JsonNode parameter) {
		JsonNode value = one(parameter);
		if (value.path("type").asString("").equals("boolean")) {
			return List.of("true", "false");
		}
		return value.has("enum") ? value.get("enum").valueStream().map(JsonNode::stringValue).toList() : List.of();
	}

	/** The schema of one value of a parameter, whether or not it takes several. */
	public JsonNode one(JsonNode parameter) {
		JsonNode schema = parameter.get("schema");
		return resolve(schema.has("items") ? schema.get("items") : schema);
	}

	/** Whether a parameter takes several values, each with its name before it. */
	public static boolean isRepeatable(JsonNode parameter) {
		return parameter.get("schema").has("items") && parameter.path("explode").asBoolean(true);
	}

	/** Whether the schema of a parameter takes a text as its only value. */
	public boolean takes(JsonNode parameter, String text) {
		ObjectNode schema = (ObjectNode) parameter.get("schema");
		JsonNode one = one(parameter);
		if (!schema.has("items")) {
			return compiled((ObjectNode) one).validate(typed(text, one)).isEmpty();
		}
		ArrayNode list = JSON.arrayNode();
		(isRepeatable(parameter) ? Stream.of(text) : Arrays.stream(text.split(",", -1)))
			.forEach((each) -> list.add(typed(each, one)));
		return compiled(schema.deepCopy().set("items", one)).validate(list).isEmpty();
	}

	/** A text as JSON of the type that is wanted, if it can be read as that. */
	private static JsonNode typed(String text, JsonNode schema) {
		return switch (schema.path("type").asString("")) {
			case "integer" ->
				text.matches("-?(0|[1-9][0-9]*)") ? JSON.numberNode(new BigInteger(text)) : JSON.stringNode(text);
			case "boolean" ->
				text.matches("true|false") ? JSON.booleanNode(Boolean.parseBoolean(text)) : JSON.stringNode(text);
			default -> JSON.stringNode(text);
		};
	}

	/** What is wrong with an answer, by the document. No unknown member passes. */
	public List<String> errors(JsonNode operation, String status, JsonNode answer) {
		JsonNode response = resolve(operation.get("responses").get(status));
		JsonNode content = response.get("content").valueStream().findFirst().orElseThrow();
		String reference = content.get("schema").get("$ref").stringValue();
		Schema schema = this.schemas.computeIfAbsent(reference, this::closed);
		return schema.validate(answer).stream().map(Object::toString).toList();
	}

	private Schema closed(String reference) {
		ObjectNode closed = JSON.objectNode().put("$ref", reference);
		ObjectNode schemas = (ObjectNode) this.root.get("components").get("schemas").deepCopy();
		schemas.forEach((schema) -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
		closed.putObject("components").set("schemas", schemas);
		return compile(closed);
	}

	private Schema compiled(ObjectNode schema) {
		return this.schemas.computeIfAbsent(schema.toString(), (key) -> compile(schema.deepCopy()));
	}

	private static Schema compile(ObjectNode schema) {
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
	}

}
