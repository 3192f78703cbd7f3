package org.sourcebook.api;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.api.Mutation.Verdict;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.web.RawHttp;
import org.sourcebook.web.ServedDocument;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * Whatever is done to a parameter of any operation of the OpenAPI document: nothing
 * breaks, nothing is ignored, and a refusal names the parameter and its value. An
 * operation or a parameter that is added to the document is tried without another word
 * here.
 */
class ParameterMutationTests {

	private static final ApiOnBoth API = ApiOnBoth.real();

	private static final ServedDocument DOCUMENT = ServedDocument.at(API.each().get(0).port());

	/** The answers to requests without what is tried, by address and type. */
	private static final Map<List<String>, RawHttp.Answer> ABSENT = new HashMap<>();

	static Set<String> operations() {
		return DOCUMENT.operations().keySet();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyQueryParameterIsReadOrRefused(String path) {
		JsonNode operation = operation(path);
		Mutations mutations = new Mutations(DOCUMENT, names(operation));
		String json = "application/json";
		check(path, json, required(operation, ""), mutations.ofNone());
		DOCUMENT.parameters(operation, "query").forEach((parameter) -> {
			String others = required(operation, parameter.get("name").stringValue());
			check(path, json, others, mutations.of(parameter));
		});
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyOtherFormatRefusesTheSame(String path) {
		JsonNode operation = operation(path);
		Mutations mutations = new Mutations(DOCUMENT, names(operation));
		for (String type : operation.at("/responses/200/content").propertyNames()) {
			if (!type.equals("application/json")) {
				DOCUMENT.parameters(operation, "query").forEach((parameter) -> {
					String others = required(operation, parameter.get("name").stringValue());
					check(path, type, others, mutations.fewOf(parameter));
				});
			}
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyPathParameterLeadsToARecordOrToAProblem(String path) {
		JsonNode operation = operation(path);
		DOCUMENT.parameters(operation, "path").forEach((parameter) -> {
			String id = Mutations.known(parameter).get(0);
			String query = "?" + required(operation, "");
			for (String wrong : List.of("no-such-id", id.toUpperCase(Locale.ROOT) + "X", id + "x", id + "-", id + "%00",
					id + "%20", "%20" + id, "%01", "%0A", "%C2%85", "%F0%9F%A4%96", "%zz", "%ff", "%ED%A0%80", "%2F",
					"%5C", "..", "", "0", "-1", "x".repeat(10_240), id + ";x=1", id + ".", id + ".json.json", "%25",
					"'", "*", id + "/" + id)) {
				String address = address(filled(path, parameter, wrong), operation) + query;
				RawHttp.Answer answer = askBoth(address, "application/json");
				assertThat(answer.status()).as(address).isIn(400, 404);
				assertProblem(operation, address, answer);
			}
		});
	}

	@Test
	void theDocumentHasWhatIsMutated() {
		assertThat(operations()).hasSizeGreaterThan(20);
		assertThat(operations().stream().flatMap((path) -> names(operation(path)).stream())).hasSizeGreaterThan(150);
		assertThat(operations()).filteredOn((path) -> askBoth(address(path), "application/json").status() == 200)
			.hasSizeGreaterThan(20);
	}

	private static void check(String path, String type, String others, List<Mutation> mutations) {
		assertAll(mutations.stream().map((mutation) -> () -> check(path, type, others, mutation)));
	}

	private static void check(String path, String type, String others, Mutation mutation) {
		String address = address(path) + "?" + (others.isEmpty() ? "" : others + "&") + mutation.query();
		String told = "%s as %s".formatted((address.length() > 300) ? address.substring(0, 300) + "…" : address, type);
		// What no record is looked up for cannot depend on the database.
		boolean isLookedUp = mutation.verdict() != Verdict.REFUSED;
		RawHttp.Answer answer = isLookedUp ? askBoth(address, type) : ask(API.each().get(0), address, type);
		if (isLookedUp && answer.status() != 400) {
			assertNotIgnored(told, mutation, answer, ABSENT.computeIfAbsent(List.of(address(path) + "?" + others, type),
					(key) -> askBoth(key.get(0), key.get(1))));
			return;
		}
		assertThat(answer.status()).as("%s: %s", told, answer.body()).isEqualTo(400);
		assertProblem(operation(path), told, answer);
		// Without a value is what had to be given, and is missing under its own name.
		assertThat(answer.json().path("errors").values()).as("%s: %s", told, answer.body())
			.filteredOn((error) -> !error.get("value").isNull())
			.isNotEmpty()
			.allSatisfy((error) -> {
				assertThat(error.get("parameter").asString()).isEqualTo(mutation.parameter());
				assertThat(error.get("value").asString()).isIn(mutation.values());
			});
	}

	private static void assertNotIgnored(String told, Mutation mutation, RawHttp.Answer answer, RawHttp.Answer absent) {
		if (absent.status() == 400) {
			assertThat(answer.status()).as("%s, which has to be given", told).isEqualTo(200);
			return;
		}
		assertThat(answer.status()).as(told).isEqualTo(absent.status());
		assertThat(answer.header("content-type")).as(told).isEqualTo(absent.header("content-type"));
		if (mutation.verdict() == Verdict.NOT_IGNORED) {
			assertThat(shown(answer)).as(told + " is ignored").isNotEqualTo(shown(absent));
		}
	}

	/** What is answered, without the link that repeats the question. */
	private static String shown(RawHttp.Answer answer) {
		return answer.body().replaceFirst("\"next\":\"[^\"]*\"", "");
	}

	private static void assertProblem(JsonNode operation, String told, RawHttp.Answer answer) {
		assertThat(answer.header("content-type")).as(told).isEqualTo("application/problem+json");
		assertThat(answer.json().get("status").asInt()).as(told).isEqualTo(answer.status());
		assertThat(DOCUMENT.errors(operation, String.valueOf(answer.status()), answer.json())).as(told).isEmpty();
	}

	/** The answer on both databases, which is the same. */
	private static RawHttp.Answer askBoth(String address, String accept) {
		List<RawHttp.Answer> answers = API.each().stream().map((api) -> ask(api, address, accept)).toList();
		assertThat(answers.get(1).status()).as(address).isEqualTo(answers.get(0).status());
		assertThat(answers.get(1).bytes()).as(address).isEqualTo(answers.get(0).bytes());
		return answers.get(0);
	}

	private static RawHttp.Answer ask(Api api, String address, String accept) {
		return RawHttp.send(api.port(), "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
			.formatted(address, accept));
	}

	private static JsonNode operation(String path) {
		return DOCUMENT.operations().get(path);
	}

	private static Set<String> names(JsonNode operation) {
		return DOCUMENT.parameters(operation, "query")
			.map((parameter) -> parameter.get("name").stringValue())
			.collect(Collectors.toSet());
	}

	/** The path with its examples. */
	private static String address(String path) {
		return address(path, operation(path));
	}

	private static String address(String path, JsonNode operation) {
		String address = path;
		for (JsonNode parameter : DOCUMENT.parameters(operation, "path").toList()) {
			address = filled(address, parameter, Mutations.known(parameter).get(0));
		}
		return address;
	}

	private static String filled(String path, JsonNode parameter, String value) {
		return path.replace("{" + parameter.get("name").stringValue() + "}", value);
	}

	/** A query of what has to be given, but for one parameter. */
	private static String required(JsonNode operation, String but) {
		return DOCUMENT.parameters(operation, "query")
			.filter((parameter) -> parameter.path("required").asBoolean(false))
			.filter((parameter) -> !parameter.get("name").stringValue().equals(but))
			.map((parameter) -> parameter.get("name").stringValue() + "="
					+ UriUtils.encode(Mutations.known(parameter).get(0), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
