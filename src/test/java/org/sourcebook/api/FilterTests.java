package org.sourcebook.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a list holds is what somebody finds who reads all records and picks by hand.
 */
class FilterTests {

	private static final String BASE = "/api/v1/";

	private static final List<String> DATES = List.of("2023", "2024", "2024-10", "2024-10-26", "2024-11", "2025",
			"2025-01-31", "2025-03", "2026", "2022-05-31");

	/** Parameters that take one value. */
	private static final List<String> SINGLE = List.of("sourceScope", "role", "named", "locationScope", "from", "to",
			"aboutFrom", "aboutTo", "publishedFrom", "publishedTo", "status", "projected", "total", "minimum",
			"maximum", "knownOn");

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	@ParameterizedTest
	@CsvSource({ "claims,90", "estimates,90", "reports,40", "sources,30", "locations,30" })
	void aListHoldsWhatSomebodyPicksByHand(String collection, int questions) {
		Random random = new Random(collection.hashCode());
		int answered = 0;
		for (int i = 0; i < questions; i++) {
			boolean real = i % 3 == 0;
			ApiOnBoth api = real ? ApiOnBoth.real() : ApiOnBoth.madeUp();
			String edition = real ? ""
					: List.of("", "&edition=1", "&edition=2", "&edition=open").get(random.nextInt(4));
			Oracle oracle = ORACLES.computeIfAbsent(real + edition, (key) -> new Oracle(api, edition));
			Asked asked = question(collection, oracle, random);
			Answer answer = api.ok(BASE + collection + "?size=1000&fields=id" + edition + asked);
			assertThat(answer.ids()).as(answer.path()).isEqualTo(oracle.answer(collection, asked));
			assertThat(answer.total()).isEqualTo(answer.ids().size());
			answered += answer.ids().isEmpty() ? 0 : 1;
		}
		assertThat(answered).as("questions that have an answer").isGreaterThan(questions / 3);
	}

	private static Asked question(String collection, Oracle oracle, Random random) {
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
		if ((asked.has("minimum") || asked.has("maximum")) && asked.all("metric").size() != 1) {
			asked = asked.and("metric", any(values(oracle, "estimates", "/metric/id"), random));
		}
		return asked;
	}

	private static Map<String, List<String>> vocabulary(String collection, Oracle oracle) {
		Map<String, List<String>> words = new TreeMap<>();
		words.put("status", List.of("current", "withdrawn", "any", "any"));
		switch (collection) {
			case "claims", "estimates" -> {
				words.put("source", values(oracle, "claims", "/source/path/0/id", "/source/path/1/id",
						"/attribution/0/source/id", "/attribution/1/source/id"));
				words.put("named", List.of("true", "false"));
				words.put("kind", values(oracle, "claims", "/kind"));
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
			words.put("metric", values(oracle, "estimates", "/metric/id"));
			words.put("qualifier", values(oracle, "estimates", "/qualifier"));
			words.put("stance", values(oracle, "estimates", "/stance"));
			words.put("projected", List.of("true", "false"));
			words.put("total", List.of("true", "false"));
			words.put("minimum", List.of("0", "100", "3000", "11000"));
			words.put("maximum", List.of("11500", "20000", "2500000"));
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

	@ParameterizedTest
	@ValueSource(strings = { "claims?from=2025&to=2024", "claims?aboutFrom=2025-02&aboutTo=2025-01-31",
			"claims?publishedFrom=2025&publishedTo=2024-12-31", "estimates?from=2024-10-02&to=2024-10-01",
			"reports?from=2025&to=2024", "corrections?from=2026&to=2025", "editions?from=2026&to=2025" })
	void aStretchThatEndsBeforeItBeginsIsRefused(String question) {
		String first = question.substring(question.indexOf('?') + 1, question.indexOf('='));
		assertThat(ApiOnBoth.madeUp().refused(first, BASE + question).get("reason").asString())
			.startsWith("lies after");
	}

	@ParameterizedTest
	@CsvSource({ "claims?sourceScope=self,sourceScope", "claims?role=any,role",
			"claims?locationScope=self,locationScope", "estimates?minimum=1,minimum", "estimates?maximum=1,maximum",
			"estimates?metric=officers&metric=killed&maximum=1,maximum",
			"estimates?metric=officers&minimum=2&maximum=1,minimum" })
	void whatChangesNothingOrCannotBeIsRefused(String question, String parameter) {
		ApiOnBoth.madeUp().refused(parameter, BASE + question);
	}

	@Test
	void aRangeOfFiguresMatchesReadingsThatCouldLieThere() {
		String article = BASE + "estimates?report=2024-10-26-kyiv-independent&fields=id&metric=";
		ApiOnBoth api = ApiOnBoth.real();
		assertThat(api.ok(article + "troops-in-training&minimum=3500").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-training&minimum=3501").ids()).isEmpty();
		assertThat(api.ok(article + "troops-in-training&maximum=2500").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-training&maximum=2499").ids()).isEmpty();
		assertThat(api.ok(article + "troops-sent&maximum=10999").ids()).isEmpty();
		assertThat(api.ok(article + "troops-sent&minimum=12000&maximum=12000").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-country&maximum=0").ids()).as("up to 10,000 may be none").hasSize(1);
	}

}
