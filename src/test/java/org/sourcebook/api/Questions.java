package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Asks at random for some of what there is.
 */
final class Questions {

	private static final List<String> DATES = List.of("2023", "2024", "2024-10", "2024-10-26", "2024-11", "2025",
			"2025-01-31", "2025-03", "2026", "2022-05-31");

	/** Parameters that take one value. */
	private static final List<String> SINGLE = List.of("sourceScope", "role", "named", "locationScope", "from", "to",
			"aboutFrom", "aboutTo", "publishedFrom", "publishedTo", "status", "projected", "total", "minimum",
			"maximum", "figure", "knownOn", "controversial", "minDepth");

	private Questions() {
	}

	/** A question that is not refused. */
	static Asked about(String collection, Oracle oracle, Random random) {
		Asked asked = Asked.atRandom(random, vocabulary(collection, oracle), SINGLE);
		while (asked.ends("from", "to") || asked.ends("aboutFrom", "aboutTo")
				|| asked.ends("publishedFrom", "publishedTo")) {
			asked = Asked.atRandom(random, vocabulary(collection, oracle), SINGLE);
		}
		if (collection.equals("reports") || collection.endsWith("s") && asked.has("location") && random.nextBoolean()) {
			asked = (asked.has("location") && !collection.equals("reports")) ? asked.and("locationScope", "self")
					: asked;
		}
		boolean ofClaims = collection.equals("claims") || collection.equals("estimates");
		if (ofClaims && asked.has("source") && random.nextBoolean()) {
			asked = asked.and("sourceScope", random.nextBoolean() ? "self" : "descendants");
		}
		if (ofClaims && (asked.has("source") || asked.has("named")) && random.nextBoolean()) {
			asked = asked.and("role", List.of("speaker", "relay", "cited", "any").get(random.nextInt(4)));
		}
		if ((asked.has("minimum") || asked.has("maximum") || asked.has("figure")) && asked.all("metric").size() != 1) {
			asked = asked.and("metric", metric(oracle, random));
		}
		return asked;
	}

	/** A metric numbers are of. */
	static String metric(Oracle oracle, Random random) {
		return any(values(oracle, "estimates", "/metric/id"), random);
	}

	private static Map<String, List<String>> vocabulary(String collection, Oracle oracle) {
		Map<String, List<String>> words = new TreeMap<>();
		words.put("status", List.of("current", "withdrawn", "any", "any"));
		switch (collection) {
			case "claims", "estimates" -> {
				words.put("source", values(oracle, "claims", "/source/path/0/id", "/source/path/1/id",
						"/attribution/0/source/id", "/attribution/1/source/id"));
				words.put("named", List.of("true", "false"));
				words.put("controversial", List.of("true", "false"));
				words.put("minDepth", List.of("1", "2", "3", "4"));
				List<String> origins = new ArrayList<>(values(oracle, "claims", "/source/path/0/id",
						"/source/path/1/id", "/attribution/1/source/id", "/attribution/2/source/id"));
				origins.addAll(Collections.nCopies(origins.size() / 4, "unknown"));
				words.put("origin", origins);
				words.put("kind", values(oracle, "claims", "/kind"));
				words.put("metric", values(oracle, "estimates", "/metric/id"));
				words.put("report", values(oracle, "reports", "/id"));
				words.put("publisher", values(oracle, "reports", "/publisher/id"));
				words.put("storyline", values(oracle, "reports", "/storylines/0/id"));
				words.put("location", values(oracle, "claims", "/places/0/path/0/id", "/places/0/path/1/id"));
				List.of("from", "to", "aboutFrom", "aboutTo", "publishedFrom", "publishedTo", "knownOn")
					.forEach((name) -> words.put(name, DATES));
			}
			case "reports" -> {
				words.put("source", values(oracle, "claims", "/source/path/0/id", "/source/path/1/id"));
				words.put("location", values(oracle, "claims", "/places/0/path/0/id", "/places/0/path/1/id"));
				words.put("metric", values(oracle, "estimates", "/metric/id"));
				words.put("publisher", values(oracle, "reports", "/publisher/id"));
				words.put("storyline", values(oracle, "reports", "/storylines/0/id"));
				words.put("language", values(oracle, "reports", "/language"));
				List.of("from", "to", "knownOn").forEach((name) -> words.put(name, DATES));
			}
			case "sources" -> {
				words.put("kind", values(oracle, "sources", "/kind"));
				words.put("country", values(oracle, "sources", "/country"));
				words.put("parent", values(oracle, "sources", "/path/1/id"));
				words.put("named", List.of("true", "false"));
			}
			default -> {
				words.put("kind", values(oracle, "locations", "/kind"));
				words.put("country", values(oracle, "locations", "/country"));
				words.put("parent", values(oracle, "locations", "/path/1/id"));
				words.put("source", values(oracle, "claims", "/source/path/0/id", "/source/path/1/id"));
				words.put("storyline", values(oracle, "reports", "/storylines/0/id"));
				words.put("knownOn", DATES);
			}
		}
		if (collection.equals("estimates")) {
			words.put("qualifier", values(oracle, "estimates", "/qualifier"));
			words.put("stance", values(oracle, "estimates", "/stance"));
			words.put("projected", List.of("true", "false"));
			words.put("total", List.of("true", "false"));
			words.put("minimum", List.of("0", "100", "3000", "11000"));
			words.put("maximum", List.of("11500", "20000", "2500000"));
			words.put("figure", values(oracle, "estimates", "/figure"));
		}
		return words;
	}

	/** What stands at some pointers, more often where it stands in more rows. */
	private static List<String> values(Oracle oracle, String collection, String... pointers) {
		List<String> values = new ArrayList<>();
		for (JsonNode row : oracle.rows(collection)) {
			for (String pointer : pointers) {
				String value = Oracle.text(row, pointer);
				if (!value.isEmpty()) {
					values.add(value);
				}
			}
		}
		return values;
	}

	private static String any(List<String> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

}
