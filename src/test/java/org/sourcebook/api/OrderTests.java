package org.sourcebook.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the project was ordered for: everything in the article of 26 October 2024 can be
 * asked for.
 */
class OrderTests {

	private static final String ARTICLE = "2024-10-26-kyiv-independent";

	private final ApiOnBoth api = ApiOnBoth.real();

	@ParameterizedTest
	@CsvSource({ "reports,105", "claims,279", "estimates,187", "locations,38", "sources,155", "publishers,74",
			"metrics,36", "storylines,5", "claims?source=ukraine,87", "claims?source=ukraine&sourceScope=self,4",
			"claims?source=united-states,45", "claims?source=south-korea,64", "claims?source=volodymyr-zelensky,41" })
	void theFirstRecordSetHoldsSoMany(String question, long total) {
		Answer answer = this.api.ok("/api/v1/" + question);
		assertThat(answer.total()).isEqualTo(total);
		assertThat(answer.items()).hasSize((int) Math.min(50, total));
	}

	@Test
	void aRegionHoldsWhatWasSaidOfItsVillages() {
		List<String> within = ids("claims?location=kursk-oblast&size=1000");
		List<String> itself = ids("claims?location=kursk-oblast&locationScope=self&size=1000");
		assertThat(within).containsAll(itself);
		for (String village : List.of("plekhovo", "maryino", "makhnovka")) {
			List<String> there = ids("claims?size=1000&location=" + village);
			assertThat(there).as(village).isNotEmpty();
			assertThat(within).as(village).containsAll(there);
		}
		List<String> onlyThere = ids("claims?location=plekhovo&location=maryino&location=makhnovka&size=1000");
		onlyThere.removeIf((id) -> places(this.api.ok("/api/v1/claims/" + id).json()).contains("kursk-oblast")
				|| this.api.ok("/api/v1/claims/" + id).body().contains("\"place\":{\"id\":\"kursk-oblast\""));
		assertThat(onlyThere).isNotEmpty();
		assertThat(itself).doesNotContainAnyElementsOf(onlyThere);
	}

	@Test
	void everyClaimOfTheArticleCanBeAskedForBySpeakerAndPlace() {
		List<JsonNode> claims = this.api.ok("/api/v1/claims?sort=id&report=" + ARTICLE).items();
		assertThat(claims).hasSize(16);
		for (JsonNode claim : claims) {
			String id = claim.get("id").asString();
			assertThat(this.api.ok("/api/v1/claims/" + id).json()).isEqualTo(claim);
			for (JsonNode above : claim.at("/source/path")) {
				assertThat(ids("claims?report=" + ARTICLE + "&source=" + above.get("id").asString())).contains(id);
			}
			for (JsonNode place : claim.get("places")) {
				for (JsonNode around : place.get("path")) {
					assertThat(ids("claims?report=" + ARTICLE + "&location=" + around.get("id").asString()))
						.contains(id);
				}
			}
			for (JsonNode number : claim.get("estimates")) {
				assertThat(ids("estimates?report=%s&metric=%s".formatted(ARTICLE, number.at("/metric/id").asString())))
					.contains(number.get("id").asString());
			}
		}
		assertThat(claims).extracting((claim) -> claim.at("/source/id").asString())
			.contains("volodymyr-zelensky", "biden-administration", "us-officials-unnamed", "john-kirby", "nis",
					"ukraine", "yoon-suk-yeol", "south-korea", "kyiv-independent");
	}

	@Test
	void americanOfficialsSpokeOfAboutThreeThousandInTraining() {
		JsonNode number = only("estimates?metric=troops-in-training&source=united-states&report=" + ARTICLE);
		assertThat(number.get("qualifier").asString()).isEqualTo("about");
		assertThat(number.get("figure").asLong()).isEqualTo(3000);
		assertThat(number.get("bounds")).hasToString("{\"lower\":3000,\"upper\":3000}");
		assertThat(number.get("reading")).hasToString("{\"lower\":2500,\"upper\":3500}");
		assertThat(number.get("approximate").asBoolean()).isTrue();
		assertThat(number.at("/source/named").asBoolean()).isFalse();
		assertThat(number.at("/place/id").asString()).isEqualTo("russia");
	}

	@Test
	void southKoreasServiceProjectedUpToTenThousandByDecember() {
		JsonNode number = only("estimates?source=nis&projected=true&report=" + ARTICLE);
		assertThat(number.get("qualifier").asString()).isEqualTo("up-to");
		assertThat(number.get("figure").asLong()).isEqualTo(10_000);
		assertThat(number.get("bounds")).hasToString("{\"lower\":null,\"upper\":10000}");
		assertThat(number.get("date")).hasToString(
				"{\"basis\":\"by\",\"edtf\":\"2024-12\",\"earliest\":\"2024-12-01\",\"latest\":\"2024-12-31\"}");
		assertThat(this.api.ok("/api/v1/estimates?source=nis&projected=false&report=" + ARTICLE).items()).isEmpty();
		assertThat(path(number)).endsWith("south-korea");
	}

	@Test
	void kyivCountedNearlyTwelveThousandWithFiveHundredOfficersAndThreeGenerals() {
		JsonNode whole = only("estimates?metric=troops-sent&source=ukraine&report=" + ARTICLE);
		assertThat(whole.get("qualifier").asString()).isEqualTo("nearly");
		assertThat(whole.get("figure").asLong()).isEqualTo(12_000);
		assertThat(whole.get("bounds")).hasToString("{\"lower\":null,\"upper\":12000}");
		assertThat(whole.get("reading")).hasToString("{\"lower\":11000,\"upper\":12000}");
		JsonNode officers = only("estimates?metric=officers&report=" + ARTICLE);
		JsonNode generals = only("estimates?metric=generals&report=" + ARTICLE);
		assertThat(officers.get("figure").asLong()).isEqualTo(500);
		assertThat(generals.get("figure").asLong()).isEqualTo(3);
		assertThat(List.of(officers, generals)).extracting((part) -> part.get("partOf").asString())
			.containsOnly(whole.get("id").asString());
		assertThat(whole.get("parts").values()).extracting(JsonNode::asString)
			.containsExactly(officers.get("id").asString(), generals.get("id").asString());
	}

	@Test
	void theFiveTrainingGroundsAreOnTheMap() {
		List<String> five = List.of("ekaterinoslavka", "knyaze-volkonskoe", "sergeevka", "ulan-ude-training-ground",
				"ussuriysk-training-ground");
		JsonNode claim = this.api.ok("/api/v1/claims/" + ARTICLE + "-c06").json();
		assertThat(places(claim)).containsExactlyInAnyOrderElementsOf(five);
		List<JsonNode> grounds = this.api.ok("/api/v1/locations?kind=training-ground&size=1000").items();
		List<JsonNode> known = grounds.stream().filter((ground) -> five.contains(ground.get("id").asString())).toList();
		assertThat(known).hasSize(5).allSatisfy((ground) -> {
			assertThat(ground.at("/point/lat").asDouble()).isBetween(43.0, 52.0);
			assertThat(ground.at("/point/lon").asDouble()).isBetween(107.0, 136.0);
			assertThat(ground.get("country").asString()).isEqualTo("RU");
		});
		assertThat(only("estimates?metric=training-sites&report=" + ARTICLE).get("figure").asLong()).isEqualTo(5);
	}

	@Test
	void zelenskyNamedTheDaysOfTheFirstDeployment() {
		List<String> aboutThen = ids(
				"claims?source=volodymyr-zelensky&kind=prediction&aboutFrom=2024-10-27&aboutTo=2024-10-28&report="
						+ ARTICLE);
		assertThat(aboutThen).containsExactly(ARTICLE + "-c05");
		assertThat(this.api.ok("/api/v1/claims/" + ARTICLE + "-c05").json().get("about"))
			.hasToString("{\"edtf\":\"2024-10-27/2024-10-28\",\"earliest\":\"2024-10-27\",\"latest\":\"2024-10-28\"}");
		assertThat(ids("claims?report=%s&aboutFrom=2024-10-29&kind=prediction".formatted(ARTICLE)))
			.doesNotContain(ARTICLE + "-c05");
	}

	@Test
	void figuresOfAMonthComeInOrderWithFuzzyDatesAmongThem() {
		List<JsonNode> rows = this.api
			.ok("/api/v1/estimates?metric=troops-sent&from=2024-10-01&to=2024-10-31&sort=date")
			.items();
		assertThat(rows).extracting((row) -> row.get("id").asString()).contains(ARTICLE + "-c12-e1");
		assertThat(rows).extracting((row) -> row.at("/date/edtf").asString())
			.anyMatch((date) -> date.contains("~"))
			.anyMatch((date) -> date.matches("[0-9-]{10}"));
		List<String> keys = rows.stream().map((row) -> {
			String earliest = row.at("/date/earliest").asString();
			String latest = row.at("/date/latest").asString();
			assertThat(earliest).isLessThanOrEqualTo("2024-10-31");
			assertThat(latest).isGreaterThanOrEqualTo("2024-10-01");
			return earliest + latest + row.get("id").asString();
		}).toList();
		assertThat(keys).hasSizeGreaterThan(3).isSorted();
	}

	@Test
	void aMisspeltParameterIsNamedAndTheRightOneSuggested() {
		JsonNode error = this.api.refused("sorce", "/api/v1/claims?sorce=ukraine");
		assertThat(error.get("didYouMean").asString()).isEqualTo("source");
		assertThat(error.get("allowed").values()).extracting(JsonNode::asString).contains("source", "size", "knownOn");
	}

	@Test
	void aMisspeltSourceIsNamedAndTheRightOneSuggested() {
		JsonNode error = this.api.refused("source", "/api/v1/claims?source=ukrane");
		assertThat(error.get("value").asString()).isEqualTo("ukrane");
		assertThat(error.get("didYouMean").asString()).isEqualTo("ukraine");
	}

	@ParameterizedTest
	@CsvSource({ "source,zelensky,volodymyr-zelensky", "source,Зеленський,volodymyr-zelensky",
			"location,Катеринославка,ekaterinoslavka" })
	void anAliasSuggestsTheIdOfItsRecord(String parameter, String alias, String id) {
		JsonNode error = this.api.refused(parameter,
				"/api/v1/claims?" + parameter + "=" + UriUtils.encode(alias, StandardCharsets.UTF_8));
		assertThat(error.get("value").asString()).isEqualTo(alias);
		assertThat(error.get("didYouMean").asString()).isEqualTo(id);
	}

	private JsonNode only(String question) {
		List<JsonNode> items = this.api.ok("/api/v1/" + question).items();
		assertThat(items).as(question).hasSize(1);
		return items.get(0);
	}

	private List<String> ids(String question) {
		return this.api.ok("/api/v1/" + question).ids().stream().collect(Collectors.toList());
	}

	private static List<String> places(JsonNode claim) {
		return claim.get("places").values().stream().map((place) -> place.get("id").asString()).toList();
	}

	private static List<String> path(JsonNode number) {
		return number.at("/source/path").values().stream().map((step) -> step.get("id").asString()).toList();
	}

}
