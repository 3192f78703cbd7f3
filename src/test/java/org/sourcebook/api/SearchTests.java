package org.sourcebook.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists are narrowed by words, alike on both databases.
 */
class SearchTests {

	private static final String BASE = "/api/v1/";

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	private final ApiOnBoth real = ApiOnBoth.real();

	@ParameterizedTest
	@CsvSource({ "claims,220", "estimates,180", "reports,100" })
	void theIndexChoosesAndOrdersAsTheStoreDoes(String collection, int questions) {
		Random random = new Random(collection.hashCode() + 1);
		List<String> orders = switch (collection) {
			case "claims" -> List.of("said", "published", "id");
			case "estimates" -> List.of("date", "said", "published", "id");
			default -> List.of("published", "id");
		};
		Map<String, Set<String>> withWord = new HashMap<>();
		int answered = 0;
		for (int i = 0; i < questions; i++) {
			boolean isReal = i % 3 == 0;
			ApiOnBoth api = isReal ? this.real : ApiOnBoth.madeUp();
			String edition = isReal ? ""
					: List.of("", "&edition=1", "&edition=2", "&edition=open").get(random.nextInt(4));
			Oracle oracle = ORACLES.computeIfAbsent(isReal + edition, (key) -> new Oracle(api, edition));
			String sort = (random.nextBoolean() ? "" : "-") + orders.get(random.nextInt(orders.size()));
			String word = word(collection, isReal);
			Set<String> found = withWord.computeIfAbsent(isReal + edition, (key) -> new HashSet<>(
					api.ok(BASE + collection + "?size=1000&fields=id&status=any&q=" + word + edition).ids()));
			String asked = "?size=1000&fields=id" + edition + "&sort=" + sort
					+ Questions.about(collection, oracle, random);
			List<String> expected = api.ok(BASE + collection + asked).ids().stream().filter(found::contains).toList();
			Answer answer = api.ok(BASE + collection + asked + "&q=" + word);
			assertThat(answer.ids()).as(answer.path()).isEqualTo(expected);
			assertThat(answer.total()).isEqualTo(expected.size());
			answered += expected.isEmpty() ? 0 : 1;
		}
		assertThat(answered).as("questions that have an answer").isGreaterThan(questions / 3);
	}

	/** What stands in many records of a collection. */
	static String word(String collection, boolean real) {
		return switch (collection) {
			case "reports" -> real ? "korea*" : "report";
			case "sources" -> real ? "ukrain*" : "kyiv";
			case "locations" -> real ? "region" : "russia";
			default -> real ? "korea*" : "they";
		};
	}

	@Test
	void everySpellingOfANameFindsTheSameClaims() {
		Set<String> claims = new TreeSet<>(ids("claims", "zelensky", ""));
		assertThat(claims).hasSizeGreaterThan(10);
		for (String spelling : List.of("zelenskiy", "Зеленський", "ZELENSKYY")) {
			assertThat(new TreeSet<>(ids("claims", spelling, ""))).as(spelling).isEqualTo(claims);
		}
		assertThat(ids("locations", "yekaterinoslavka", "")).containsExactly("ekaterinoslavka");
		assertThat(ids("locations", "yekaterinoslavca", "")).containsExactly("ekaterinoslavka");
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?q=north+korean+soldiers", "claims?q=kursk&sort=published",
			"claims?q=troop*&source=nis", "estimates?q=troops&metric=troops-sent", "reports?q=%22north+korean%22",
			"reports?q=zelenskiy&knownOn=2024-12", "sources?q=intelligence", "sources?q=ukraine&kind=agency&sort=-id",
			"locations?q=kursk", "metrics?q=troops", "publishers?q=news", "storylines?q=kursk",
			"claims?q=kursk&edition=open" })
	void aWalkMeetsEveryRowOnceInTheSameOrder(String question) {
		List<JsonNode> whole = this.real.ok(BASE + question + "&size=1000").items();
		assertThat(whole).isNotEmpty();
		assertThat(this.real.walk(BASE + question + "&size=3")).isEqualTo(whole);
		assertThat(this.real.ok(BASE + question + "&size=1").total()).isEqualTo(whole.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			claims    | "north korea
			reports   | *
			estimates | -
			sources   | -ukraine
			locations | k*
			""")
	void whatIsNotWrittenAsItHasToBeIsRefused(String collection, String q) {
		JsonNode error = this.real.refused("q", BASE + collection + "?q=" + encoded(q));
		assertThat(error.get("value").asString()).isEqualTo(q);
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions?q=first", "corrections?q=typo" })
	void editionsAndCorrectionsHaveNoTextSearch(String question) {
		this.real.refused("q", BASE + question);
	}

	@Test
	void matchesShowWhereTheWordsStand() {
		JsonNode claim = this.real.ok(BASE + "claims?q=soldiers&fields=matches&edition=1").items().get(0);
		assertThat(claim.propertyNames()).containsExactly("matches");
		assertThat(claim.at("/matches/0/field").asString()).isEqualTo("text");
		assertThat(claim.at("/matches/0/parts").valueStream()).filteredOn((part) -> part.get("marked").asBoolean())
			.extracting((part) -> part.get("text").asString())
			.contains("soldiers");
	}

	@Test
	void aNameThatWasLookedForUnderAnotherIsMarked() {
		for (JsonNode claim : this.real.ok(BASE + "claims?q=Зеленський&source=volodymyr-zelensky&fields=matches")
			.items()) {
			assertThat(claim.get("matches").valueStream()).anySatisfy((match) -> {
				assertThat(match.get("field").asString()).isEqualTo("source.name");
				assertThat(match.at("/parts/0").toString())
					.isEqualTo("{\"text\":\"Volodymyr Zelensky\",\"marked\":true}");
			});
		}
	}

	@Test
	void aSearchInAllCollectionsIsWalkedInOneOrder() {
		List<JsonNode> whole = this.real.ok(BASE + "search?q=kursk&size=1000").items();
		assertThat(whole).extracting((hit) -> hit.get("collection").asString())
			.contains("reports", "claims", "estimates", "locations", "storylines");
		assertThat(whole).extracting((hit) -> hit.get("tier").asInt()).isSorted();
		assertThat(this.real.walk(BASE + "search?q=kursk&size=7")).isEqualTo(whole);
		for (String collection : List.of("claims", "locations", "reports", "estimates", "sources")) {
			Answer part = this.real.ok(BASE + "search?q=kursk&size=1000&collection=" + collection);
			assertThat(part.total()).as(collection)
				.isEqualTo(this.real.ok(BASE + collection + "?q=kursk&size=1").total());
			part.items().forEach((hit) -> assertThat(hit.get("href").asString()).startsWith(BASE + collection + "/"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "search?q=kursk&knownOn=2024-10-20,2024-10-20", "search?q=troops&knownOn=2024-11,2024-11" })
	void aSearchKnowsWhatWasPublished(String question, String day) {
		long claims = this.real.ok(BASE + question + "&collection=claims").total();
		assertThat(claims).isEqualTo(this.real.ok(BASE + question.replace("search", "claims") + "&size=1").total());
		assertThat(this.real.ok(BASE + question + "&collection=metrics&collection=locations").total()).isPositive();
	}

	@Test
	void aSearchHasToBeForSomething() {
		this.real.refused("q", BASE + "search");
		this.real.refused("q", BASE + "search?q=%22");
		this.real.refused("collection", BASE + "search?q=kursk&collection=editions");
		this.real.refused("sort", BASE + "search?q=kursk&sort=id");
		this.real.refused("q", BASE + "suggest");
		this.real.refused("q", BASE + "suggest?q=-");
	}

	@ParameterizedTest
	@CsvSource({ "zel,volodymyr-zelensky", "Зел,volodymyr-zelensky", "volodymyr+z,volodymyr-zelensky",
			"yekat,ekaterinoslavka", "ekaterinosl,ekaterinoslavka", "evening+addr,2024-10-26-kyiv-independent" })
	void whoIsTypingIsToldWhatMayBeMeant(String typed, String id) {
		Answer answer = this.real.ok(BASE + "suggest?size=50&q=" + encoded(typed).replace("%2B", "+"));
		assertThat(answer.ids()).contains(id);
		assertThat(this.real.ok(BASE + "suggest?size=1&q=zel").ids()).hasSize(1);
	}

	@Test
	void whoIsTypingIsNotToldWhatWasPublishedLater() {
		String question = BASE + "suggest?q=evening+addr";
		assertThat(this.real.ok(question + "&knownOn=2024-10-27").ids()).contains("2024-10-26-kyiv-independent");
		assertThat(this.real.ok(question + "&knownOn=2024-10-26").ids()).isEmpty();
	}

	@Test
	void aSearchIsServedWholeInOtherFormats() {
		List<String> ids = this.real.walk(BASE + "search?q=kursk&size=100").stream().map(SearchTests::id).toList();
		List<String> lines = this.real.ok(BASE + "search.ndjson?q=kursk").body().lines().toList();
		assertThat(lines).hasSameSizeAs(ids);
		for (int i = 0; i < ids.size(); i++) {
			assertThat(lines.get(i)).contains("\"id\":\"" + ids.get(i) + "\"");
		}
		Answer csv = this.real.ok(BASE + "search.csv?q=kursk&fields=id");
		assertThat(csv.body().lines().skip(1)).isEqualTo(ids);
		assertThat(csv.header("x-row-count")).isEqualTo(String.valueOf(ids.size()));
	}

	private static String id(JsonNode item) {
		return item.get("id").asString();
	}

	@Test
	void theTotalCanBeLeftOut() {
		assertThat(this.real.ok(BASE + "claims?q=kursk&count=false&size=1").json().at("/page/total").isNumber())
			.isFalse();
		assertThat(this.real.ok(BASE + "search?q=kursk&count=false&size=1").json().at("/page/total").isNumber())
			.isFalse();
	}

	@Test
	void theIndexFollowsWhatAnotherNodeLoads() throws InterruptedException {
		ApiOnBoth node = ApiOnBoth.newlyMadeUp();
		String pinned = BASE + "search?q=troops&edition=1&size=1000";
		String before = node.ok(pinned).body();
		node.loadThreeEditions();
		for (Api each : node.each()) {
			for (int i = 0; i < 200 && each.get(BASE + "search?q=troops&edition=3&size=1").status() != 200; i++) {
				Answer early = each.get(BASE + "sources?q=troops&edition=3&size=1");
				assertThat(early.status()).isIn(200, 400, 503);
				assertThat(each.get(BASE + "sources?edition=1&size=1").status()).isEqualTo(200);
				Thread.sleep(50);
			}
			assertThat(each.get(BASE + "search?q=troops&edition=open&size=1000").body())
				.isEqualTo(ApiOnBoth.madeUp().ok(BASE + "search?q=troops&edition=open&size=1000").body());
			assertThat(each.get(pinned).body()).isEqualTo(before);
		}
		node.stop();
	}

	@Test
	void withoutQThereAreNoMatches() {
		assertThat(this.real.ok(BASE + "claims?size=1").items().get(0).has("matches")).isFalse();
		assertThat(this.real.ok(BASE + "claims?size=1&fields=id&q=kursk").items().get(0).has("matches")).isFalse();
	}

	@Test
	void namesAreThoseOfTheEdition() {
		ApiOnBoth api = ApiOnBoth.madeUp();
		for (String edition : List.of("1", "2", "3", "open")) {
			for (JsonNode source : api.ok(BASE + "sources?size=1000&edition=" + edition).items()) {
				String id = source.get("id").asString();
				for (JsonNode alias : source.get("aliases")) {
					assertThat(api
						.ok(BASE + "sources?size=1000&edition=%s&q=%s".formatted(edition,
								encoded('"' + alias.asString() + '"')))
						.ids()).as("%s in %s", alias, edition).contains(id);
				}
			}
		}
	}

	@Test
	void aSearchTakesNoMoreStatementsForMoreRows() {
		for (Api each : this.real.each()) {
			each.get(BASE + "claims?q=korea&size=1");
			int one = each.statements(BASE + "claims?q=korea&size=1").size();
			assertThat(each.statements(BASE + "claims?q=korea&size=1000")).hasSize(one);
		}
	}

	private List<String> ids(String collection, String q, String more) {
		return this.real.ok(BASE + collection + "?size=1000&fields=id&q=" + encoded(q) + more).ids();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
