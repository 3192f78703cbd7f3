package org.sourcebook.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import org.sourcebook.web.ServedDocument;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer that is pinned to a closed edition stays the same, byte for byte, whatever is
 * corrected, withdrawn, renamed or added later. Asked is every operation of the OpenAPI
 * document in every format it has. An operation or a parameter that is added to the
 * document is asked without another word here.
 */
class PinnedAnswersTests {

	private static final String BASE = "/api/v1/";

	/** How many records of a collection are looked at. */
	private static final int RECORDS = 12;

	/**
	 * Values that mean something in the made-up records, of parameters that are no words.
	 * Much of what they find was changed later.
	 */
	private static final Map<String, List<String>> VALUES = new TreeMap<>(Map.ofEntries(
			Map.entry("source", List.of("hur", "ukraine", "officials")),
			Map.entry("of", List.of("ukraine", "officials")), Map.entry("against", List.of("officials", "russia")),
			Map.entry("origin", List.of("hur", "unknown")), Map.entry("parent", List.of("ukraine", "russia")),
			Map.entry("location", List.of("front", "kursk-region", "far-away")),
			Map.entry("metric", List.of("troops-sent", "killed")), Map.entry("storyline", List.of("kursk", "troops")),
			Map.entry("publisher", List.of("daily", "wire")), Map.entry("country", List.of("RU", "UA")),
			Map.entry("report", List.of("2024-10-24-daily", "2025-02-02-wire")), Map.entry("language", List.of("en")),
			Map.entry("record", List.of("2024-10-24-daily", "hur")),
			Map.entry("q", List.of("troops", "hur", "\"at the front\"", "kursk", "hoax", "withdr*")),
			Map.entry("knownOn", List.of("2024-10-24", "2025-03")), Map.entry("on", List.of("2024-10-25")),
			Map.entry("from", List.of("2024-10")), Map.entry("to", List.of("2025-02")),
			Map.entry("aboutFrom", List.of("2024-10")), Map.entry("aboutTo", List.of("2025-02")),
			Map.entry("publishedFrom", List.of("2024-10")), Map.entry("publishedTo", List.of("2025-02")),
			Map.entry("minimum", List.of("3100")), Map.entry("maximum", List.of("3100")),
			Map.entry("size", List.of("3", "1000")), Map.entry("within", List.of("31")),
			Map.entry("minDepth", List.of("1")), Map.entry("currentFor", List.of("400")),
			Map.entry("fields", List.of("id")), Map.entry("url", List.of("/api/v1/claims?edition=1"))));

	/** What has to stand beside some parameters. */
	private static final Map<String, String> BESIDE = Map.of("sourceScope", "source=hur", "against", "source=ukraine",
			"later", "source=ukraine", "role", "source=wire", "locationScope", "location=russia", "minimum",
			"metric=troops-sent", "maximum", "metric=troops-sent");

	private static final List<String> NOT_ASKED = List.of("cursor", "edition");

	@Test
	void anAnswerIsTheSameWhateverLaterEditionsBring() throws InterruptedException {
		ApiOnBoth node = ApiOnBoth.newlyMadeUp();
		ServedDocument document = ServedDocument.at(node.each().get(0).port());
		Map<List<String>, Reply> before = new LinkedHashMap<>();
		Map<String, Integer> answered = new TreeMap<>();
		document.operations().forEach((path, operation) -> {
			if (document.parameters(operation, "query")
				.anyMatch((one) -> one.get("name").stringValue().equals("edition"))) {
				answered.put(path, 0);
				List<String> addresses = addresses(path, operation, document, node);
				for (String type : operation.at("/responses/200/content").propertyNames()) {
					// Every filter in JSON, and some of them in each other format.
					for (int i = 0; i < addresses.size(); i += type.equals("application/json") ? 1 : 4) {
						String address = addresses.get(i);
						Reply reply = node.send("GET", address, "Accept", type);
						if (reply.status() == 200) {
							before.put(List.of(address, type), reply);
							answered.merge(path, 1, Integer::sum);
						}
					}
				}
			}
		});
		// There is nothing to correct before the first edition.
		answered.remove(BASE + "corrections/{id}");
		assertThat(answered).hasSizeGreaterThan(25)
			.allSatisfy((path, count) -> assertThat(count).as(path).isPositive());
		assertThat(before).hasSizeGreaterThan(500);
		node.loadThreeEditions();
		for (Api each : node.each()) {
			awaitThird(each);
		}
		before.forEach((asked, reply) -> assertThat(told(again(node, asked))).as("%s", asked).isEqualTo(told(reply)));
		assertThat(node.ok(BASE + "claims").body()).isNotEqualTo(node.ok(BASE + "claims?edition=1").body());
		node.stop();
	}

	/** What caches may keep of an answer. */
	private static List<String> told(Reply reply) {
		return Stream
			.concat(Stream.of("etag", "cache-control", "last-modified", "content-type", "link", "x-row-count")
				.map((name) -> name + ": " + reply.header(name)), Stream.of(reply.text()))
			.toList();
	}

	/**
	 * Asks the same of both, so that neither takes the answer from memory: an empty
	 * parameter means nothing, and makes the address another.
	 */
	private static Reply again(ApiOnBoth node, List<String> asked) {
		Reply kept = node.send("GET", asked.get(0), "Accept", asked.get(1));
		Reply read = node.send("GET", asked.get(0) + "&", "Accept", asked.get(1));
		assertThat(read.status()).as("%s", asked).isEqualTo(200);
		assertThat(read.text()).as("%s", asked).isEqualTo(kept.text());
		return kept;
	}

	/** Until the text index stands anew. */
	private static void awaitThird(Api api) throws InterruptedException {
		for (int i = 0; i < 300; i++) {
			Reply reply = api.send("GET", BASE + "claims?q=troops&edition=1&" + "&".repeat(i));
			if (reply.status() == 200 && api.get(BASE + "claims?size=1").at("/view/edition").equals("3")) {
				return;
			}
			Thread.sleep(100);
		}
		throw new AssertionError(api + " does not see the third edition");
	}

	/** Addresses of an operation in edition 1, with all that may be asked of it. */
	private static List<String> addresses(String path, JsonNode operation, ServedDocument document, ApiOnBoth node) {
		List<String> queries = new ArrayList<>(List.of(""));
		StringBuilder needed = new StringBuilder();
		document.parameters(operation, "query").forEach((parameter) -> {
			String name = parameter.get("name").stringValue();
			List<String> values = new ArrayList<>(document.words(parameter));
			values.addAll(VALUES.getOrDefault(name, List.of()));
			if (parameter.path("required").asBoolean(false)) {
				needed.append("&").append(name).append("=").append(encoded(values.get(0)));
			}
			else if (!NOT_ASKED.contains(name)) {
				values.forEach((value) -> queries.add("&%s=%s%s".formatted(name, encoded(value),
						BESIDE.containsKey(name) ? "&" + BESIDE.get(name) : "")));
			}
		});
		// Of records every one is asked for, but with all parameters only the first of
		// them.
		List<String> paths = paths(path, node);
		return Stream
			.concat(paths.stream().map((filled) -> filled + "?edition=1" + needed),
					paths.stream()
						.limit(1)
						.flatMap((filled) -> queries.stream().map((query) -> filled + "?edition=1" + needed + query)))
			.distinct()
			.toList();
	}

	/** The path, filled with ids of edition 1. */
	private static List<String> paths(String path, ApiOnBoth node) {
		if (!path.contains("{")) {
			return List.of(path);
		}
		String collection = path.substring(BASE.length()).split("/")[0];
		if (collection.equals("editions")) {
			return List.of(path.replaceAll("\\{[^}]*}", "1"));
		}
		TreeSet<String> ids = new TreeSet<>();
		String status = collection.equals("corrections") ? "" : "&status=any";
		List<String> all = node.ok(BASE + collection + "?size=1000&edition=1" + status).ids();
		all.stream().limit(RECORDS).forEach(ids::add);
		all.stream().filter((id) -> id.startsWith("2024-10-24-daily") || id.startsWith("2025-0")).forEach(ids::add);
		return ids.stream().map((id) -> path.replaceFirst("\\{[^}]*}", id)).toList();
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
