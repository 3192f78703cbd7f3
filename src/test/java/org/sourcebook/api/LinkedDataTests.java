package org.sourcebook.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Triples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcebook.testing.Triples.named;

/**
 * A program that knows schema.org understands claims, reports and editions.
 */
class LinkedDataTests {

	private static final String BASE = "/api/v1/";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	@Test
	void aClaimIsSomebodysInOurWordsAndAppearsInAnArticle() {
		JsonNode claim = this.real.ok(BASE + "claims/2024-10-26-kyiv-independent-c12").json();
		Triples triples = triples(this.real, "claims/2024-10-26-kyiv-independent-c12");
		String name = BASE + "claims/2024-10-26-kyiv-independent-c12";
		String article = claim.at("/report/url").stringValue();
		String source = BASE + "sources/" + claim.at("/source/id").stringValue();
		assertThat(triples.of(name, "a")).containsExactly("Claim");
		assertThat(triples.of(name, "text")).containsExactly(claim.get("text").stringValue());
		assertThat(triples.of(name, "keywords")).containsExactly(claim.get("kind").stringValue());
		assertThat(triples.of(name, "author")).containsExactly(named(source));
		assertThat(triples.of(source, "name")).containsExactly(claim.at("/source/name").stringValue());
		assertThat(triples.of(triples.of(name, "claimInterpreter").get(0), "name")).containsExactly("Sourcebook");
		assertThat(triples.of(name, "appearance")).containsExactly(article);
		assertThat(triples.of(article, "a")).containsExactly("Article");
		assertThat(triples.of(article, "publisher")).containsExactly(named(BASE + "publishers/kyiv-independent"));
		assertThat(triples.of(name, "isPartOf")).containsExactly(named(BASE + "reports/2024-10-26-kyiv-independent"));
	}

	@Test
	void aReportIsOurRecordOfAnArticleAndDoesNotMakeUpItsHeadline() {
		for (JsonNode report : this.real
			.walk(BASE + "reports?size=1000&fields=id,title,headline,url,language,published")) {
			String name = BASE + "reports/" + report.get("id").stringValue();
			Triples triples = triples(this.real, "reports/" + report.get("id").stringValue());
			String article = report.get("url").stringValue();
			assertThat(triples.of(name, "a")).containsExactly("CreativeWork");
			assertThat(triples.of(name, "name")).containsExactly(report.get("title").stringValue());
			assertThat(triples.of(name, "headline")).isEmpty();
			assertThat(triples.of(name, "mainEntity")).containsExactly(article);
			assertThat(triples.of(article, "inLanguage")).containsExactly(report.get("language").stringValue());
			assertThat(triples.of(article, "headline"))
				.isEqualTo(report.get("headline").isNull() ? List.of() : List.of(report.get("headline").stringValue()));
			String edtf = report.at("/published/edtf").stringValue();
			assertThat(triples.of(article, "datePublished"))
				.isEqualTo(edtf.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? List.of(edtf) : List.of());
		}
	}

	@Test
	void aSourceIsAPersonOrAnOrganizationWithinAnother() {
		String name = BASE + "sources/sabrina-singh";
		JsonNode source = this.real.ok(name).json();
		Triples triples = triples(this.real, "sources/sabrina-singh");
		String above = BASE + "sources/" + source.at("/path/1/id").stringValue();
		assertThat(triples.of(name, "a")).containsExactly("Person");
		assertThat(triples.of(name, "name")).containsExactly("Sabrina Singh");
		assertThat(triples.of(name, "jobTitle")).containsExactly(source.get("role").stringValue());
		assertThat(triples.of(name, "memberOf")).containsExactly(named(above));
		assertThat(triples.of(above, "name")).containsExactly(source.at("/path/1/name").stringValue());
		Triples body = triples(this.real, "sources/ukraine");
		assertThat(body.of(BASE + "sources/ukraine", "a")).containsExactly("Organization");
		assertThat(body.of(BASE + "sources/ukraine", "parentOrganization")).isEmpty();
	}

	@Test
	void aPlaceIsACircleWithinAnother() {
		String name = BASE + "locations/kursk-oblast";
		JsonNode place = this.real.ok(name).json();
		Triples triples = triples(this.real, "locations/kursk-oblast");
		assertThat(triples.of(name, "a")).containsExactly("Place");
		assertThat(triples.of(name, "containedInPlace"))
			.containsExactly(named(BASE + "locations/" + place.at("/path/1/id").stringValue()));
		assertThat(triples.of(name, "alternateName")).hasSize(place.get("aliases").size());
		String circle = triples.of(name, "geo").get(0);
		assertThat(triples.of(circle, "a")).containsExactly("GeoCircle");
		assertThat(triples.of(circle, "geoRadius")).containsExactly(place.get("radiusMetres").asString());
	}

	@Test
	void aStorylineIsACollectionOfOurs() {
		String name = BASE + "storylines/kursk-deployment";
		JsonNode storyline = this.real.ok(name).json();
		Triples triples = triples(this.real, "storylines/kursk-deployment");
		assertThat(triples.of(name, "a")).containsExactly("Collection");
		assertThat(triples.of(name, "description")).containsExactly(storyline.get("rule").stringValue());
		assertThat(triples.of(name, "temporalCoverage")).containsExactly(
				storyline.at("/period/earliest").asString() + "/" + storyline.at("/period/latest").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sources", "locations", "storylines" })
	void everyMemberOfARecordIsAWordOfSchemaOrg(String collection) {
		for (JsonNode record : this.madeUp.walk(BASE + collection + "?size=1000&status=any&fields=id")) {
			Answer linked = this.madeUp.ok(BASE + collection + "/" + record.get("id").stringValue() + ".jsonld");
			Set<String> members = new HashSet<>();
			addMembers(linked.json(), members);
			assertThat(Triples.of(linked).words()).isEqualTo(members).isNotEmpty();
		}
	}

	@Test
	void anEditionIsADatasetWhoseFilesHoldWhatItSays() {
		String name = BASE + "editions/2";
		Triples triples = triples(this.madeUp, "editions/2");
		assertThat(triples.of(name, "a")).containsExactly("Dataset");
		assertThat(triples.of(name, "name")).containsExactly("Sourcebook, edition 2");
		assertThat(triples.of(name, "version")).containsExactly("2");
		assertThat(triples.of(name, "url")).containsExactly(named(name));
		assertThat(triples.of(name, "isBasedOn")).containsExactly(named(BASE + "editions/1"));
		assertThat(triples.of(name, "datePublished"))
			.containsExactly(this.madeUp.ok(name).json().get("date").stringValue());
		assertThat(triples.of(name, "description")).singleElement().asString().hasSizeBetween(50, 5000);
		assertThat(triples.of(name, "creator")).hasSize(1);
		JsonNode contents = this.madeUp.ok(name).json().get("contents");
		assertThat(triples.of(name, "distribution")).hasSize(2 * contents.size());
		contents.forEach((content) -> {
			String collection = content.get("collection").stringValue();
			for (String suffix : List.of("csv", "ndjson")) {
				String file = BASE + collection + "." + suffix + "?edition=2&status=any";
				assertThat(triples.all()).filteredOn((triple) -> triple.object().equals(named(file))).hasSize(1);
				assertThat(this.madeUp.ok(file).header("x-row-count")).as(file)
					.isEqualTo(content.get("total").asString());
			}
		});
		assertThat(triples(this.madeUp, "editions/1").of(BASE + "editions/1", "isBasedOn")).isEmpty();
	}

	@Test
	void whatWasWithdrawnSaysSo() {
		for (String collection : List.of("claims", "reports")) {
			List<JsonNode> withdrawn = this.madeUp.walk(BASE + collection + "?status=withdrawn&size=1000");
			assertThat(withdrawn).as(collection).isNotEmpty();
			for (JsonNode record : withdrawn) {
				String path = collection + "/" + record.get("id").stringValue();
				Triples triples = triples(this.madeUp, path);
				assertThat(triples.of(BASE + path, "creativeWorkStatus")).containsExactly("Withdrawn");
				assertThat(triples.of(BASE + path, "correction")).singleElement()
					.asString()
					.contains(record.at("/withdrawn/reason").stringValue());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports", "editions" })
	void everyMemberIsAWordOfSchemaOrg(String collection) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			Answer list = api.ok(BASE + collection + ".jsonld");
			assertThat(list.header("content-type")).isEqualTo("application/ld+json");
			Set<String> members = new HashSet<>();
			addMembers(list.json().get("@graph"), members);
			assertThat(Triples.of(list).words()).isEqualTo(members).isNotEmpty();
		}
	}

	private static void addMembers(JsonNode node, Set<String> members) {
		node.propertyNames().stream().filter((name) -> !name.startsWith("@")).forEach(members::add);
		node.forEach((child) -> addMembers(child, members));
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports", "editions" })
	void aListHasTheSameNodesAsItsRecords(String collection) {
		for (JsonNode node : this.madeUp.ok(BASE + collection + ".jsonld?size=7").json().get("@graph")) {
			ObjectNode record = (ObjectNode) this.madeUp.ok(node.get("@id").stringValue() + ".jsonld").json();
			assertThat(record.remove("@context").stringValue()).isEqualTo("https://schema.org");
			assertThat(record).isEqualTo(node);
		}
	}

	@Test
	void aTimeThatIsNotStatedExactlyIsAnIntervalOrLeftOut() {
		JsonNode graph = this.real.ok(BASE + "claims.jsonld?sort=id").json().get("@graph");
		List<JsonNode> items = this.real.walk(BASE + "claims?sort=id&size=1000");
		for (int i = 0; i < items.size(); i++) {
			String said = items.get(i).at("/said/edtf").stringValue();
			boolean certain = said.matches("[0-9]{4}(-[0-9]{2}){0,2}");
			assertThat(graph.get(i).at("/dateCreated").asString("")).isEqualTo(certain ? said : "");
			assertThat(graph.get(i).at("/temporalCoverage").asString("../.."))
				.isEqualTo(items.get(i).at("/about/earliest").asString("..") + "/"
						+ items.get(i).at("/about/latest").asString(".."));
		}
	}

	@Test
	void aRecordInJsonLeadsToTheSameInJsonLd() {
		Answer record = this.madeUp.ok(BASE + "editions/1?fields=number&edition=2");
		assertThat(record.header("link"))
			.isEqualTo("</api/v1/editions/1.jsonld?edition=2>; rel=\"alternate\"; type=\"application/ld+json\"");
		Answer linked = this.madeUp.ok(BASE + "editions/1.jsonld?edition=2");
		assertThat(linked.header("content-type")).isEqualTo("application/ld+json");
		assertThat(linked.header("link")).isNull();
	}

	@Test
	void membersAreNotChosenInJsonLd() {
		for (String path : List.of("claims.jsonld", "editions.jsonld", "editions/1.jsonld", "reports.jsonld")) {
			assertThat(this.madeUp.refused("fields", BASE + path + "?fields=id").get("reason").stringValue())
				.isEqualTo("is not for JSON-LD");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "estimates.jsonld", "sources.jsonld", "metrics/troops.jsonld", "corrections.jsonld",
			"editions/1/records.jsonld" })
	void otherPathsHaveNoJsonLd(String path) {
		this.madeUp.status(404, BASE + path);
	}

	private static Triples triples(ApiOnBoth api, String path) {
		return Triples.of(api.ok(BASE + path + ".jsonld"));
	}

}
