package org.sourcebook.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.web.RawHttp;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is wrong with a request is told as a problem that names it: nothing is
 * ignored, nothing breaks.
 */
class BadRequestTests {

	private static final String BASE = "/api/v1/";

	/** Parameters that may be repeated. */
	private static final Set<String> MANY = Set.of("source", "kind", "report", "publisher", "storyline", "location",
			"metric", "qualifier", "stance", "language", "country", "parent", "collection", "change", "record", "facet",
			"origin", "what", "against", "of");

	private static final Set<String> DATES = Set.of("from", "to", "aboutFrom", "aboutTo", "publishedFrom",
			"publishedTo", "knownOn");

	private static final List<String> NO_DATES = List.of("2024-13", "2024-02-30", "26.10.2024", "2024~", "0000",
			"2024-10-26%2F2024-10-27", "20241026", "24", "2024-1-1", "-2024", "today", "%D9%A2%D9%A0%D9%A2%D9%A4");

	private static final Map<String, List<String>> WRONG = Map.of("size",
			List.of("0", "1001", "-1", "ten", "1.5", "1e2", "%2B5", "99999999999999999999", "%D9%A5"), "figure",
			List.of("-1", "some", "1.5"), "minimum", List.of("-1", "few", "1.5", "9999999999999999999"), "maximum",
			List.of("-1", "many", "0x10"), "count", List.of("yes", "TRUE", "0"), "cursor",
			List.of("abc", "WyIxIiwiYWIiXQ", "%20"), "edition", List.of("9", "x"), "within",
			List.of("-1", "32", "3.5", "few"), "minDepth", List.of("0", "-1", "1.5", "few"), "fields",
			List.of("nothing", "id,nothing", "*"));

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	static List<String> endpoints() {
		List<String> endpoints = new ArrayList<>();
		Map<String, String> records = new LinkedHashMap<>();
		records.put("claims", "2024-10-24-daily-c01");
		records.put("estimates", "2024-10-24-daily-c01-e1");
		records.put("reports", "2024-10-24-daily");
		records.put("sources", "ukraine");
		records.put("publishers", "wire");
		records.put("locations", "sudzha");
		records.put("metrics", "killed");
		records.put("storylines", "troops");
		records.put("corrections", "locations-sudzha-1");
		records.put("editions", "1");
		records.forEach((collection, id) -> endpoints.addAll(List.of(collection, collection + "/" + id)));
		endpoints.addAll(List.of("coverage", "disagreements", "relations", "timeline", "sources/ukraine/record",
				"claims/2024-10-24-daily-c01/relations", "claims/2024-10-24-daily-c01/attribution", "claims/origins",
				"editions/1/records", "editions/1/diff/3"));
		return endpoints;
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void everyWrongValueOfEveryParameterIsRefusedByName(String endpoint) {
		String path = BASE + endpoint + "?";
		this.api.ok(BASE + endpoint);
		List<String> names = names(path);
		assertThat(names).contains("fields", "edition");
		for (String name : names) {
			refused(name, path + name + "=");
			refused(name, path + name);
			refused(name, path + name + "=%20%09");
			refused(name, path + name + "=%01");
			refused(name, path + name + "=%00");
			refused(name, path + name + "=a%0Ab");
			refused(name, path + name + "=" + "x".repeat(4000));
			refused(name, path + name + (name.equals("q") ? "=%22no-such-phrase" : "=no-such-value"));
			refused(name, path + name + (name.equals("q") ? "=%22%22" : "=%F0%9F%A4%96"));
			refused(name + "x", path + name + "x=1");
			refused(name.toUpperCase(Locale.ROOT), path + name.toUpperCase(Locale.ROOT) + "=1");
			refused(name + "[]", path + name + "%5B%5D=1");
			(DATES.contains(name) ? NO_DATES : WRONG.getOrDefault(name, List.of()))
				.forEach((value) -> refused(name, path + name + "=" + value));
			if (!MANY.contains(name)) {
				Answer twice = refused(name, path + name + "=1&" + name + "=1");
				assertThat(twice.at("/errors/0/reason")).as(twice.path()).startsWith("takes one value");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void anUnknownParameterIsNamedAndNothingOfItBreaks(String endpoint) {
		String path = BASE + endpoint + "?";
		for (String name : List.of("x", "%00", "%01", "%F0%9F%A4%96", "a%20b", "x".repeat(4000), "%22%3E%3Cscript%3E",
				"..%2F..", "utm_source")) {
			JsonNode error = this.api.status(400, path + name + "=1").json().at("/errors/0");
			assertThat(error.get("reason").asString()).isEqualTo("is unknown");
			assertThat(error.get("allowed")).isNotEmpty();
		}
		for (String mended : List.of("sizes", "fieldz", "editon")) {
			Answer answer = refused(mended, path + mended + "=1");
			if (names(path).contains("size") || !mended.equals("sizes")) {
				assertThat(answer.at("/errors/0/didYouMean")).isIn("size", "fields", "edition");
			}
		}
		Answer all = refused("one", path + "one=1&two=2&edition=");
		assertThat(all.json().get("errors")).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/2024-10-24-daily-c01" })
	void aRequestThatCannotBeReadIsAProblemToo(String record) {
		for (Api each : this.api.each()) {
			for (String target : List.of("?source=%", "?source=%zz", "?%zz=1", "?source=%ff%",
					"?source=" + "x".repeat(10_240), "?" + "x".repeat(10_240) + "=1", "?source=\u0001", "?source=<>",
					"?=x", "/%00", "/%zz", "/%2F", "/%5C", "/..%2f", ";x=1", "?source={a}")) {
				RawHttp.Answer answer = RawHttp.get(each.port(), BASE + "claims" + record + target);
				assertThat(answer.status()).as(target).isIn(400, 404);
				assertThat(answer.header("content-type")).as(target).isEqualTo("application/problem+json");
				assertThat(answer.json().get("status").asInt()).as(target).isEqualTo(answer.status());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "%01", "%F0%9F%A4%96", "%ED%A0%80", "%FF", "..", "'", "%25", "a%20b", "C01", "_",
			"%%20" })
	void anIdThatCannotBeOneIsNotFoundOrRefused(String id) {
		for (String endpoint : endpoints()) {
			if (!endpoint.contains("/")) {
				for (Api each : this.api.each()) {
					RawHttp.Answer answer = RawHttp.get(each.port(), BASE + endpoint + "/" + id);
					assertThat(answer.status()).as(endpoint).isIn(400, 404);
					assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
				}
			}
		}
	}

	@Test
	void aLongQueryIsAnsweredWithALinkToTheNextPage() {
		String query = "&source=ukraine".repeat(535);
		Answer answer = this.api.ok(BASE + "claims?size=1" + query);
		assertThat(answer.next()).isNotNull();
		assertThat(answer.header("link")).isEqualTo("<" + answer.next() + ">; rel=\"next\"");
	}

	@Test
	void aValueNoRecordHasIsRefusedAndTheKnownOnesAreListed() {
		assertThat(this.api.refused("country", BASE + "sources?country=ua").get("didYouMean").asString())
			.isEqualTo("UA");
		this.api.refused("country", BASE + "locations?country=null");
		assertThat(this.api.refused("language", BASE + "reports?language=english").get("allowed"))
			.hasToString("[\"en\",\"ko\",\"uk\"]");
	}

	@Test
	void everyRefusalIsAProblemWithTheSameMembers() {
		Answer answer = refused("size", BASE + "claims?size=0");
		assertThat(answer.json().propertyNames()).containsExactly("type", "title", "status", "detail", "instance",
				"errors");
		assertThat(answer.json().at("/errors/0").propertyNames()).containsExactly("parameter", "value", "reason",
				"allowed", "didYouMean");
		assertThat(answer.at("/instance")).isEqualTo(BASE + "claims?size=0");
		assertThat(answer.header("cache-control")).isEqualTo("no-store");
		assertThat(this.api.ok(answer.at("/type")).body()).contains("Bad parameter");
	}

	/** The parameters of a path, as it tells itself. */
	private List<String> names(String path) {
		return refused("nope", path + "nope=1").json()
			.at("/errors/0/allowed")
			.values()
			.stream()
			.map(JsonNode::asString)
			.toList();
	}

	private Answer refused(String parameter, String path) {
		Answer answer = this.api.status(400, path);
		assertThat(answer.header("content-type")).as(path).isEqualTo("application/problem+json");
		assertThat(answer.at("/type")).as(path).isEqualTo("/problems/bad-parameter");
		assertThat(answer.json().get("errors").values()).as(path)
			.extracting((error) -> error.get("parameter").asString())
			.contains(parameter);
		return answer;
	}

}
