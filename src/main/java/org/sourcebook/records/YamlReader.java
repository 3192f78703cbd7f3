package org.sourcebook.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a file into {@link Node nodes}, strictly: UTF-8 without byte order mark, LF, no
 * tabs, one document, no anchors, aliases or tags, every key once, not deeper than
 * {@value #MAX_DEPTH} levels and not larger than {@value #MAX_BYTES} bytes.
 */
final class YamlReader {

	/** The largest file, in bytes. Larger registries are split into a folder of files. */
	static final int MAX_BYTES = 2_000_000;

	/** The deepest nesting; the format itself needs seven levels. */
	static final int MAX_DEPTH = 20;

	private static final YAMLFactory YAML = new YAMLFactory();

	private static final JsonFactory JSON = new JsonFactory();

	private final String file;

	private final Problems problems;

	private YamlReader(String file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads a YAML file.
	 * @return its content, or null if it cannot be read as YAML; the problems say why
	 */
	static @Nullable Node read(String file, byte[] bytes, Problems problems) {
		String text = text(file, bytes, problems);
		if (text == null) {
			return null;
		}
		try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
			return new YamlReader(file, problems).document(parser);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
			problems.add(file, Math.max(line, 0), null, null, "is not YAML: " + firstLine(ex.getOriginalMessage()));
			return null;
		}
	}

	/** Reads one line of canonical JSON. */
	static @Nullable Node readJson(String file, int line, String text, Problems problems) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			return new YamlReader(file, problems).document(parser);
		}
		catch (JacksonException ex) {
			problems.add(file, line, null, null, "is not JSON: " + firstLine(ex.getOriginalMessage()));
			return null;
		}
	}

	private static String firstLine(@Nullable String message) {
		return (message != null) ? message.lines().findFirst().orElse("") : "";
	}

	private static @Nullable String text(String file, byte[] bytes, Problems problems) {
		if (bytes.length > MAX_BYTES) {
			problems.add(file, 0, null, null,
					"has %,d bytes; a record file has at most %,d".formatted(bytes.length, MAX_BYTES),
					"split a registry into a folder of files");
			return null;
		}
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			problems.add(file, 0, null, null, "is not UTF-8", "save it as UTF-8");
			return null;
		}
		if (text.isBlank()) {
			problems.add(file, 0, null, null, "is empty", "copy the template in docs/records.md");
			return null;
		}
		return hasForbiddenCharacters(file, text, problems) ? null : text;
	}

	private static boolean hasForbiddenCharacters(String file, String text, Problems problems) {
		int before = problems.count();
		if (text.charAt(0) == '\uFEFF') {
			problems.add(file, 1, null, null, "starts with a byte order mark", "save it as UTF-8 without BOM");
		}
		first(file, text, '\r', "has Windows line ends (CRLF)", "save it with LF", problems);
		first(file, text, '\t', "has a tab", "indent with spaces", problems);
		first(file, text, '\0', "has a NUL character", "remove it", problems);
		return problems.count() > before;
	}

	private static void first(String file, String text, char unwanted, String rule, String remedy, Problems problems) {
		int at = text.indexOf(unwanted);
		if (at >= 0) {
			int line = 1 + (int) text.substring(0, at).chars().filter((c) -> c == '\n').count();
			problems.add(file, line, null, null, rule, remedy);
		}
	}

	private @Nullable Node document(JsonParser parser) throws JacksonException {
		JsonToken token = parser.nextToken();
		if (token == null) {
			this.problems.add(this.file, 0, null, null, "is empty", "copy the template in docs/records.md");
			return null;
		}
		Node node = node(parser, token, 0);
		if (node != null && parser.nextToken() != null) {
			this.problems.add(this.file, line(parser), null, null, "holds more than one document",
					"one file, one record");
			return null;
		}
		return node;
	}

	private @Nullable Node node(JsonParser parser, JsonToken token, int depth) throws JacksonException {
		int line = line(parser);
		if (depth > MAX_DEPTH) {
			this.problems.add(this.file, line, null, null, "is nested deeper than %d levels".formatted(MAX_DEPTH));
			return null;
		}
		if (parser instanceof YAMLParser yaml
				&& (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
			this.problems.add(this.file, line, null, null, "uses an anchor, alias or tag", "write the value out");
			return null;
		}
		return switch (token) {
			case START_OBJECT -> mapping(parser, line, depth);
			case START_ARRAY -> sequence(parser, line, depth);
			case VALUE_NULL -> new Node.Empty(line);
			default -> new Node.Scalar(parser.getString(), line);
		};
	}

	private @Nullable Node mapping(JsonParser parser, int line, int depth) throws JacksonException {
		Map<String, Node.Member> members = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			int keyLine = line(parser);
			Node node = node(parser, parser.nextToken(), depth + 1);
			if (node == null) {
				return null;
			}
			if (members.put(key, new Node.Member(node, keyLine)) != null) {
				this.problems.add(this.file, keyLine, key, null, "stands twice", "keep one");
			}
		}
		return new Node.Mapping(members, line);
	}

	private @Nullable Node sequence(JsonParser parser, int line, int depth) throws JacksonException {
		List<Node> items = new ArrayList<>();
		JsonToken token = parser.nextToken();
		while (token != JsonToken.END_ARRAY) {
			Node item = node(parser, token, depth + 1);
			if (item == null) {
				return null;
			}
			items.add(item);
			token = parser.nextToken();
		}
		return new Node.Sequence(items, line);
	}

	private static int line(JsonParser parser) {
		return parser.currentTokenLocation().getLineNr();
	}

}
