package org.sourcebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document as a running application serves it.
 */
final class ServedDocument {

	private final JsonNode root;

	private final Map<String, Schema> schemas = new TreeMap<>();

	private ServedDocument(JsonNode root) {
		this.root = root;
	}

	/** Asks for it, and waits however long its first making takes. */
	static ServedDocument at(int port) {
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
	Map<String, JsonNode> operations() {
		Map<String, JsonNode> operations = new TreeMap<>();
		this.root.get("paths").forEachEntry((path, item) -> operations.put(path, item.get("get")));
		return operations;
	}

	/** The parameters of an operation that stand in a certain place. */
	Stream<JsonNode> parameters(JsonNode operation, String place) {
		return operation.get("parameters").valueStream().filter((one) -> one.get("in").stringValue().equals(place));
	}

	/** What a node says, or what it refers to. */
	JsonNode resolve(JsonNode node) {
		JsonNode reference = node.get("$ref");
		return (reference != null) ? resolve(this.root.at(reference.stringValue().substring(1))) : node;
	}

	/** The words a value of a parameter is one of, or none if it is free. */
	List<String> words(JsonNode parameter) {
		JsonNode schema = parameter.get("schema");
		JsonNode value = resolve(schema.has("items") ? schema.get("items") : schema);
		if (value.path("type").asString("").equals("boolean")) {
			return List.of("true", "false");
		}
		return value.has("enum") ? value.get("enum").valueStream().map(JsonNode::stringValue).toList() : List.of();
	}

	/** What is wrong with an answer, by the document. No unknown member passes. */
	List<String> errors(JsonNode operation, String status, JsonNode answer) {
		JsonNode response = resolve(operation.get("responses").get(status));
		JsonNode content = response.get("content").valueStream().findFirst().orElseThrow();
		String reference = content.get("schema").get("$ref").stringValue();
		Schema schema = this.schemas.computeIfAbsent(reference, this::schema);
		return schema.validate(answer).stream().map(Object::toString).toList();
	}

	private Schema schema(String reference) {
		ObjectNode closed = JsonMapper.shared().createObjectNode();
		closed.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$ref", reference);
		ObjectNode schemas = (ObjectNode) this.root.get("components").get("schemas").deepCopy();
		schemas.forEach((schema) -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
		closed.putObject("components").set("schemas", schemas);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(closed);
	}

}
