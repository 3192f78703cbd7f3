package org.sourcebook.api;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A facet counts what its links lead to.
 */
class FacetTests {

	private static final String BASE = "/api/v1/";

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	private final ApiOnBoth api = ApiOnBoth.real();

	@ParameterizedTest
	@CsvSource({ "claims,16", "estimates,16", "reports,12", "sources,20", "locations,20" })
	void everyCountIsTheTotalOfItsLink(String collection, int questions) {
		Random random = new Random(collection.hashCode());
		int followed = 0;
		for (int i = 0; i < questions; i++) {
			boolean real = i % 4 == 0;
			ApiOnBoth records = real ? this.api : (i % 4 == 1) ? ApiOnBoth.copies() : ApiOnBoth.madeUp();
			String edition = real ? ""
					: List.of("", "&edition=1", "&edition=2", "&edition=open").get(random.nextInt(4));
			Oracle oracle = ORACLES.computeIfAbsent(records.hashCode() + edition,
					(key) -> new Oracle(records, edition));
			Asked asked = Questions.about(collection, oracle, random);
			String words = random.nextBoolean() ? "" : "&q=" + SearchTests.word(collection, real);
			if (List.of("claims", "estimates").contains(collection) && (i % 4 == 1 || random.nextBoolean())) {
				words += "&fold=repeats";
			}
			for (String facet : facets(collection)) {
				followed += follow(records, collection, facet, edition + asked + words, random);
			}
		}
		assertThat(followed).as("links that were followed").isGreaterThan(questions * 5);
	}

	/** Who carries most of it can be asked without saying whom one means. */
	@ParameterizedTest
	@CsvSource({ "claims,source,&role=relay", "claims,source,&sourceScope=self", "claims,named,&role=cited",
			"claims,location,&locationScope=self", "estimates,source,&role=any&sourceScope=self" })
	void aRoleAndAScopeGoWithAFacetAlone(String collection, String facet, String question) {
		Random random = new Random(question.hashCode());
		assertThat(follow(this.api, collection, facet, question, random)).isPositive();
		assertThat(follow(this.api, collection, facet, question + "&q=russia", random)).isPositive();
		String name = question.substring(1, question.indexOf('='));
		this.api.refused(name, BASE + collection + "?facet=kind" + question.split("(?=&)")[0]);
	}

	private static int follow(ApiOnBoth records, String collection, String facet, String question, Random random) {
		String asked = BASE + collection + "?size=1&fields=id&facet=" + facet + question;
		List<JsonNode> values = values(records.ok(asked), facet);
		int followed = 0;
		for (JsonNode value : values) {
			if (values.size() > 8 && random.nextInt(values.size()) > 8) {
				continue;
			}
			Answer answer = records.ok(value.get("href").asString());
			assertThat(answer.total()).as("%s %s leads to %s", asked, value, answer.path())
				.isEqualTo(value.get("count").asLong());
			assertThat(answer.json().has("facets")).isFalse();
			followed++;
		}
		return followed;
	}

	/** What a collection can be counted by, as its refusals list it. */
	static List<String> facets(String collection) {
		JsonNode error = ApiOnBoth.madeUp().refused("facet", BASE + collection + "?facet=none");
		return error.get("allowed").values().stream().map(JsonNode::asString).toList();
	}

	static List<JsonNode> values(Answer answer, String facet) {
		JsonNode values = answer.json().at("/facets/" + facet);
		assertThat(values.isArray()).as(answer.body()).isTrue();
		return List.copyOf(values.values());
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "locations", "publishers", "metrics",
			"storylines" })
	void valuesWithMostRecordsComeFirstAndThoseWithNoneAreLeftOut(String collection) {
		for (String facet : facets(collection)) {
			List<JsonNode> values = values(this.api.ok(BASE + collection + "?status=any&facet=" + facet), facet);
			assertThat(values).isNotEmpty();
			if (!facet.equals("month")) {
				for (int i = 1; i < values.size(); i++) {
					long before = values.get(i - 1).get("count").asLong();
					long count = values.get(i).get("count").asLong();
					assertThat(before > count || (before == count && values.get(i - 1)
						.get("value")
						.asString()
						.compareTo(values.get(i).get("value").asString()) < 0)).isTrue();
				}
				assertThat(values.get(values.size() - 1).get("count").asLong()).isPositive();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "publishers", "metrics", "storylines" })
	void registriesWithoutOtherFiltersAreCountedByStatus(String collection) {
		assertThat(facets(collection)).containsExactly("status");
		for (JsonNode value : values(ApiOnBoth.madeUp().ok(BASE + collection + "?facet=status&edition=3"), "status")) {
			assertThat(ApiOnBoth.madeUp().ok(value.get("href").asString()).total())
				.isEqualTo(value.get("count").asLong());
		}
	}

	@Test
	void aFacetHasTheNamesOfItsEdition() {
		JsonNode ukraine = values(this.api.ok(BASE + "claims?facet=source&facet=kind&edition=1"), "source").stream()
			.filter((value) -> value.get("value").asString().equals("ukraine"))
			.findFirst()
			.orElseThrow();
		assertThat(ukraine.get("label").asString())
			.isEqualTo(this.api.ok(BASE + "sources/ukraine?edition=1").at("/name"));
		assertThat(ukraine.get("href").asString()).isEqualTo(BASE + "claims?edition=1&source=ukraine");
	}

	@Test
	void facetsStandInTheOrderTheyAreAskedIn() {
		JsonNode facets = this.api.ok(BASE + "claims?facet=month&facet=kind&facet=source&size=1").json().get("facets");
		assertThat(facets.propertyNames()).containsExactly("month", "kind", "source");
	}

	@Test
	void monthsComeInTimeWithEmptyOnesBetween() {
		List<JsonNode> months = values(this.api.ok(BASE + "reports?facet=month&edition=1"), "month");
		YearMonth month = YearMonth.parse(months.get(0).get("value").asString());
		for (JsonNode each : months) {
			assertThat(each.get("value").asString()).isEqualTo(month.toString());
			assertThat(each.get("href").asString()).endsWith("from=%s&to=%s".formatted(month, month));
			month = month.plusMonths(1);
		}
		assertThat(months).anyMatch((each) -> each.get("count").asLong() == 0);
		assertThat(months.get(0).get("count").asLong()).isPositive();
		assertThat(months.get(months.size() - 1).get("count").asLong()).isPositive();
	}

	@Test
	void aLinkKeepsWhatElseWasAskedAndBeginsAtTheFirstPage() {
		Answer first = this.api.ok(BASE
				+ "claims.json?source=ukraine&sourceScope=self&kind=denial&kind=assertion&size=2&sort=said&fields=id"
				+ "&facet=source&facet=kind");
		assertThat(values(first, "source").get(0).get("href").asString()).startsWith(
				BASE + "claims.json?sourceScope=self&kind=denial&kind=assertion&size=2&sort=said&fields=id&source=");
		assertThat(values(first, "kind").get(0).get("href").asString())
			.startsWith(BASE + "claims.json?source=ukraine&sourceScope=self&size=2&sort=said&fields=id&kind=");
		Answer second = this.api.ok(String.valueOf(first.next()));
		assertThat(second.json().get("facets")).isEqualTo(first.json().get("facets"));
	}

	@Test
	void facetsMayBeLeftOutOnTheWay() {
		String next = String.valueOf(this.api.ok(BASE + "claims?size=2&facet=kind").next());
		assertThat(next).contains("facet=kind");
		assertThat(this.api.ok(next.replace("facet=kind&", "")).json().has("facets")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "claims.csv", "claims.ndjson", "estimates.csv", "reports.ndjson", "sources.csv", "locations.geojson",
			"metrics.csv" })
	void onlyJsonHasFacets(String list) {
		assertThat(this.api.refused("facet", BASE + list + "?facet=" + facets(list.replaceAll("\\..*", "")).get(0))
			.get("reason")
			.asString()).contains("only");
	}

	@Test
	void anUnknownFacetIsRefusedWithTheNearest() {
		JsonNode error = this.api.refused("facet", BASE + "claims?facet=sorce");
		assertThat(error.get("didYouMean").asString()).isEqualTo("source");
		this.api.refused("facet", BASE + "editions?facet=month");
		this.api.refused("facet", BASE + "corrections?facet=kind");
	}

}
