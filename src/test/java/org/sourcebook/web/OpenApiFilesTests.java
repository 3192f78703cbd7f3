package org.sourcebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the OpenAPI document are what the application answers, and the copy of
 * the document in {@code docs} is what it serves. With {@code -Drenew} both are written
 * anew, the examples first, since they are a part of the document.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiFilesTests {

	private static final String HOW = "Look at what changed; if it is meant, run"
			+ " ./mvnw test -Dtest=OpenApiFilesTests -Drenew";

	private static final boolean RENEW = Boolean.getBoolean("renew");

	private static final Path COPY = Path.of("docs/openapi.yaml");

	private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");

	private static final Path COMPILED = Path.of("target/classes/openapi/examples");

	@LocalServerPort
	private int port;

	@Test
	@Order(1)
	void theExamplesAreAnswersOfTheRunningApplication() throws IOException {
		for (Map.Entry<Path, ObjectNode> file : examples().entrySet()) {
			ObjectNode now = answered(file.getValue());
			if (RENEW) {
				String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n";
				Files.writeString(file.getKey(), text);
				Files.writeString(COMPILED.resolve(file.getKey().getFileName()), text);
			}
			else {
				assertThat(file.getValue()).as(file.getKey() + " is not what the application answers. " + HOW)
					.isEqualTo(now);
			}
		}
	}

	@Test
	@Order(2)
	void everyOperationHasAnExample() throws IOException {
		List<String> names = examples().keySet().stream().map(OpenApiFilesTests::name).toList();
		ServedDocument document = ServedDocument.at(this.port);
		assertThat(names).as("files in " + EXAMPLES + ", each with a request; run with -Drenew for the answers")
			.containsAll(document.operations()
				.values()
				.stream()
				.map((operation) -> operation.get("operationId").stringValue())
				.toList());
	}

	@Test
	@Order(3)
	void theCopyIsWhatIsServed() throws IOException {
		String served = RawHttp.get(this.port, "/v3/api-docs.yaml").body();
		if (RENEW) {
			Files.writeString(COPY, served);
		}
		else {
			assertThat(Files.readString(COPY)).as(COPY + " is not what the application serves. " + HOW)
				.isEqualTo(served);
		}
	}

	/**
	 * The example with what the application answers now; of an operation, only a success.
	 */
	private ObjectNode answered(ObjectNode example) {
		ObjectNode now = JsonMapper.shared().createObjectNode();
		example.forEachEntry((name, value) -> {
			if (!name.equals("answer")) {
				now.set(name, value);
			}
		});
		String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
			.formatted(example.get("request").stringValue(), example.path("accept").asString("application/json"));
		RawHttp.Answer answer = RawHttp.send(this.port, request);
		// The text index is built after the start.
		while (answer.status() == 503) {
			answer = RawHttp.send(this.port, request);
		}
		if (answer.status() == example.path("status").asInt(200)) {
			now.set("answer", answer.json());
		}
		return now;
	}

	private static Map<Path, ObjectNode> examples() throws IOException {
		Map<Path, ObjectNode> examples = new TreeMap<>();
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			files.forEach((file) -> examples.put(file, read(file)));
		}
		assertThat(examples).isNotEmpty();
		return examples;
	}

	private static ObjectNode read(Path file) {
		try {
			JsonNode read = JsonMapper.shared().readTree(Files.readString(file));
			return (ObjectNode) read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".json", "");
	}

}
