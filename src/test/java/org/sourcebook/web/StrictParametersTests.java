package org.sourcebook.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parameters are bound as they are meant, or refused by name.
 */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StrictParametersTests {

	@LocalServerPort
	private int port;

	@Test
	void everyTypeIsBound() {
		JsonNode filters = answer(
				"/claims?source=ukraine&source=russia&q=a+b%26c%C3%A9&kind=non-confirmation&role=not-said"
						+ "&minDepth=-2&minimum=10000000000&from=2024&to=2024-10-27")
			.get("filters");
		assertThat(filters).hasToString("{\"source\":[\"ukraine\",\"russia\"],\"q\":\"a b&cé\","
				+ "\"kind\":[\"NON_CONFIRMATION\"],\"role\":\"NOT_SAID\",\"minDepth\":-2,\"minimum\":10000000000,"
				+ "\"named\":null,\"from\":\"2024\",\"to\":\"2024-10-27\",\"status\":[\"ACTIVE\"]}");
		assertThat(answer("/claims?named=false").at("/filters/named").booleanValue()).isFalse();
		assertThat(answer("/claims?named=true").at("/filters/named").booleanValue()).isTrue();
	}

	@Test
	void absentParametersAreNullOrEmptyOrTheirDefault() {
		JsonNode answer = answer("/claims");
		assertThat(answer.get("filters")).hasToString("{\"source\":[],\"q\":null,\"kind\":[],\"role\":null,"
				+ "\"minDepth\":null,\"minimum\":null,\"named\":null,\"from\":null,\"to\":null,\"status\":[\"ACTIVE\"]}");
		assertThat(answer.get("listing"))
			.hasToString("{\"size\":50,\"cursor\":null,\"q\":null,\"sort\":null,\"count\":true,"
					+ "\"fields\":null,\"edition\":null,\"knownOn\":null}");
	}

	@Test
	void aGivenValueReplacesTheDefault() {
		JsonNode answer = answer("/claims?size=7&count=false&status=withdrawn");
		assertThat(answer.at("/listing/size").intValue()).isEqualTo(7);
		assertThat(answer.at("/listing/count").booleanValue()).isFalse();
		assertThat(answer.at("/filters/status")).hasToString("[\"WITHDRAWN\"]");
	}

	@Test
	void aRepeatedListValueIsKeptOnceAndInOrder() {
		assertThat(answer("/claims?source=b&source=a&source=b").at("/filters/source")).hasToString("[\"b\",\"a\"]");
	}

	@Test
	void aCommaDoesNotSplitAValue() {
		assertThat(answer("/claims?source=a,b").at("/filters/source")).hasToString("[\"a,b\"]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sorce=ukraine           | sorce    | is unknown
			Source=ukraine          | Source   | is unknown
			q=                      | q        | is empty; leave it out or give it a value
			q                       | q        | is empty; leave it out or give it a value
			q=%20+                  | q        | is empty; leave it out or give it a value
			source=a&source=        | source   | is empty; leave it out or give it a value
			q=a&q=a                 | q        | takes one value and is given 2
			size=ten                | size     | must be a whole number, 1 to 1000
			size=0                  | size     | must be a whole number, 1 to 1000
			size=1001               | size     | must be a whole number, 1 to 1000
			size=1.0                | size     | must be a whole number, 1 to 1000
			size=%2B5               | size     | must be a whole number, 1 to 1000
			size=%D9%A3             | size     | must be a whole number, 1 to 1000
			minDepth=2147483648     | minDepth | must be a whole number
			minDepth=99999999999999999999 | minDepth | must be a whole number
			minimum=-1              | minimum  | must be a whole number, 0 or more
			role=Speaker            | role     | is none of the words it takes
			role=not_said           | role     | is none of the words it takes
			kind=denial&kind=deny   | kind     | is none of the words it takes
			named=yes               | named    | is none of the words it takes
			named=TRUE              | named    | is none of the words it takes
			from=2024-02-30         | from     | is not in the calendar
			from=2024-21            | from     | is not in the calendar
			from=0000               | from     | is not in the calendar
			q=a%00b                 | q        | has a control character in it
			q=a%0Ab                 | q        | has a control character in it
			q=a%C2%85b              | q        | has a control character in it
			q=a&named=true          | named    | does not go with q
			""")
	void whatCannotBeTakenIsNamed(String query, String parameter, String reason) {
		JsonNode problem = refusal("/claims?" + query);
		assertThat(problem.get("errors")).hasSize(1);
		assertThat(problem.at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
		assertThat(problem.at("/errors/0/reason").stringValue()).isEqualTo(reason);
		assertThat(problem.get("detail").stringValue()).isEqualTo("The parameter " + parameter + " " + reason + ".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024~", "2024-10%3F", "2024-10-26%25", "2024/2025", "../2024", "26.10.2024", "2024-1",
			"2024-10-26T10:00", "2024-10-26-01" })
	void aDateParameterIsAPlainYearMonthOrDay(String date) {
		assertThat(refusal("/claims?to=" + date).at("/errors/0/reason").stringValue())
			.startsWith("must be a year, a month");
		assertThat(refusal("/claims?knownOn=" + date).at("/errors/0/parameter").stringValue()).isEqualTo("knownOn");
	}

	@Test
	void theNearestNameIsSuggestedAndAllAreListed() {
		JsonNode error = refusal("/claims?sorce=ukraine").at("/errors/0");
		assertThat(error).hasToString("{\"parameter\":\"sorce\",\"value\":\"ukraine\",\"reason\":\"is unknown\","
				+ "\"allowed\":[\"size\",\"cursor\",\"q\",\"sort\",\"count\",\"fields\",\"edition\",\"knownOn\",\"source\","
				+ "\"kind\",\"role\",\"minDepth\",\"minimum\",\"named\",\"from\",\"to\",\"status\"],"
				+ "\"didYouMean\":\"source\"}");
	}

	@Test
	void theNearestWordIsSuggestedAndAllAreListed() {
		assertThat(refusal("/claims?role=speeker").at("/errors/0"))
			.hasToString("{\"parameter\":\"role\",\"value\":\"speeker\",\"reason\":\"is none of the words it takes\","
					+ "\"allowed\":[\"speaker\",\"relay\",\"not-said\"],\"didYouMean\":\"speaker\"}");
		assertThat(refusal("/claims?named=tru").at("/errors/0/allowed")).hasToString("[\"true\",\"false\"]");
	}

	@Test
	void boundsAreSpelledOut() {
		assertThat(refusal("/claims?size=5000").at("/errors/0/allowed")).hasToString("[\"1 to 1000\"]");
		assertThat(refusal("/claims?minimum=x").at("/errors/0/allowed")).hasToString("[\"0 or more\"]");
		assertThat(refusal("/claims?minDepth=x").at("/errors/0/allowed")).hasToString("[]");
	}

	@Test
	void everythingWrongIsToldAtOnce() {
		JsonNode problem = refusal("/claims?size=0&sorce=a&from=x&kind=deny&kind=warning&kind=nothing-like-it&q=a&q=b");
		assertThat(problem.get("errors").findValuesAsString("parameter"))
			.isEqualTo(List.of("sorce", "size", "q", "kind", "kind", "from"));
		assertThat(problem.get("detail").stringValue())
			.isEqualTo("The parameter sorce is unknown, and 5 more things are wrong.");
	}

	@Test
	void whatIsRequiredMustBeThere() {
		JsonNode problem = refusal("/estimates/latest");
		assertThat(problem.get("errors").findValuesAsString("parameter")).isEqualTo(List.of("metric", "role", "days"));
		assertThat(problem.at("/errors/1"))
			.hasToString("{\"parameter\":\"role\",\"value\":null,\"reason\":\"is required\","
					+ "\"allowed\":[\"speaker\",\"relay\",\"not-said\"],\"didYouMean\":null}");
		assertThat(answer("/estimates/latest?metric=officers&role=relay&days=3").at("/required/days").intValue())
			.isEqualTo(3);
	}

	@Test
	void aValueMayHaveAThousandCharactersAndNoMore() {
		assertThat(answer("/claims?q=" + "a".repeat(1000)).at("/filters/q").stringValue()).hasSize(1000);
		JsonNode error = refusal("/claims?q=" + "a".repeat(1001)).at("/errors/0");
		assertThat(error.get("reason").stringValue()).isEqualTo("is longer than 1,000 characters");
		assertThat(error.get("value").stringValue()).isEqualTo("a".repeat(200) + "…");
	}

	@Test
	void aValueIsNeverCutInTheMidstOfACharacter() {
		JsonNode error = refusal("/claims?q=a" + "%F0%9F%98%80".repeat(500)).at("/errors/0");
		assertThat(error.get("value").stringValue()).isEqualTo("a" + "😀".repeat(99) + "…");
	}

	@Test
	void aHandlerWithoutAQueryTakesNoParameter() {
		assertThat(refusal("/plain?size=1").at("/errors/0")).hasToString(
				"{\"parameter\":\"size\",\"value\":\"1\",\"reason\":\"is unknown: this path takes no parameters\","
						+ "\"allowed\":[],\"didYouMean\":null}");
		assertThat(answer("/plain").get("plain").booleanValue()).isTrue();
	}

	@Test
	void parametersAreCheckedBeforeTheRecordIsLookedUp() {
		assertThat(RawHttp.get(this.port, "/api/v1/claims/nobody").status()).isEqualTo(404);
		assertThat(refusal("/claims/nobody?size=1").at("/errors/0/didYouMean").isNull()).isTrue();
	}

	private JsonNode answer(String path) {
		RawHttp.Answer answer = RawHttp.get(this.port, "/api/v1" + path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.json();
	}

	private JsonNode refusal(String path) {
		RawHttp.Answer answer = RawHttp.get(this.port, "/api/v1" + path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		JsonNode problem = answer.json();
		assertThat(problem.get("type").stringValue()).isEqualTo("/problems/bad-parameter");
		return problem;
	}

}
