package org.sourcebook.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application answered.
 *
 * @param path the path and query that was asked
 * @param status the status
 * @param headers the headers by lower-case name, but for those of the connection and the
 * time
 * @param body the body
 */
public record Answer(String path, int status, Map<String, List<String>> headers, String body) {

	/** A header that stands once, or null. */
	public @Nullable String header(String name) {
		List<String> values = this.headers.getOrDefault(name, List.of());
		assertThat(values).as("%s of %s", name, this.path).hasSizeLessThan(2);
		return values.isEmpty() ? null : values.get(0);
	}

	public byte[] bytes() {
		return this.body.getBytes(StandardCharsets.UTF_8);
	}

	public JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

	/** What stands at a JSON pointer, as text; empty if nothing does. */
	public String at(String pointer) {
		return json().at(pointer).asString("");
	}

	/** The items of a collection. */
	public List<JsonNode> items() {
		List<JsonNode> items = new ArrayList<>();
		json().get("items").forEach(items::add);
		return items;
	}

	/** The ids of the items of a collection. */
	public List<String> ids() {
		return items().stream().map((item) -> item.get("id").asString()).toList();
	}

	/** The total of a collection. */
	public long total() {
		return json().at("/page/total").asLong();
	}

	/** The path of the next page, or null on the last. */
	public @Nullable String next() {
		JsonNode next = json().at("/page/next");
		return next.isNull() ? null : next.asString();
	}

}
