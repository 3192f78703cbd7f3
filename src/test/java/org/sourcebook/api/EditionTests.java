package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.web.RequestQuery;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that are pinned to an edition say what they always said; others follow what
 * became of the records.
 */
class EditionTests {

	private static final String BASE = "/api/v1/";

	private static final List<String> COLLECTIONS = List.of("claims", "estimates", "reports", "sources", "publishers",
			"locations", "metrics", "storylines");

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@Test
	void whatIsPinnedToAnEditionStaysTheSameByteForByte() {
		ApiOnBoth first = ApiOnBoth.madeUpAtFirst();
		List<String> questions = new ArrayList<>();
		for (String collection : COLLECTIONS) {
			questions.add(collection + "?edition=1&size=1000&status=any");
			questions.add(collection + "?edition=1&size=2&sort=-id");
			questions.add(collection + "?edition=1&knownOn=2024-12");
			questions.add(collection + "/nothing-of-the-kind?edition=1");
			List<String> ids = first.ok(BASE + collection + "?edition=1&size=1000").ids();
			for (int i = 0; i < ids.size(); i += 1 + ids.size() / 20) {
				questions.add(collection + "/" + ids.get(i) + "?edition=1");
			}
		}
		questions.addAll(List.of("claims?edition=1&source=hur&location=kursk-region", "claims?edition=1&source=ukrane",
				"claims?edition=1&report=2025-02-02-wires", "estimates?edition=1&metric=troops-sent&sort=figure",
				"claims?edition=1&sourceScope=self&source=kyrylo-budanov&role=any", "corrections?edition=1",
				"corrections?edition=1&kind=addition", "editions?edition=1", "editions/1?edition=1",
				"editions/2?edition=1", "locations?edition=1&parent=kursk-region&source=ukraine"));
		for (String question : questions) {
			Answer then = first.get(BASE + question);
			Answer now = this.api.get(BASE + question);
			assertThat(now.status()).as(question).isEqualTo(then.status());
			assertThat(now.body()).as(question).isEqualTo(then.body());
			assertThat(now.headers()).as(question).isEqualTo(then.headers());
		}
	}

	@Test
	void theDefaultIsTheNewestClosedEdition() {
		for (String collection : COLLECTIONS) {
			Answer answer = this.api.ok(BASE + collection + "?size=1000");
			assertThat(answer.json().get("view")).hasToString("{\"edition\":3,\"open\":false,\"knownOn\":null}");
			String pinned = this.api.ok(BASE + collection + "?size=1000&edition=3").body();
			assertThat(answer.body()).isEqualTo(pinned.replaceAll("&edition=3\"", "\""));
		}
	}

	@Test
	void theOpenEditionHoldsWhatIsNotClosedYet() {
		Answer open = this.api.ok(BASE + "reports?edition=open&publisher=gazette&from=2025-08");
		assertThat(open.ids()).containsExactly("2025-08-07-gazette");
		assertThat(open.items().get(0).get("recordedIn").isNull()).isTrue();
		assertThat(open.json().get("view")).hasToString("{\"edition\":null,\"open\":true,\"knownOn\":null}");
		this.api.status(404, BASE + "reports/2025-08-07-gazette");
		this.api.ok(BASE + "reports/2025-08-07-gazette?edition=open");
	}

	@Test
	void aCorrectedFigureIsTheCorrectedOneFromItsEditionOn() {
		for (String edition : List.of("1 3000", "2 3200", "3 3200", "open 3300")) {
			String[] parts = edition.split(" ");
			assertThat(this.api.ok(BASE + "estimates/2024-10-24-daily-c02-e1?edition=" + parts[0]).at("/figure"))
				.isEqualTo(parts[1]);
		}
	}

	@Test
	void aSourceThatMovedSpeaksForWhomItSpokeForThen() {
		String id = "2025-02-02-wire-again-c01";
		assertThat(this.api.ok(BASE + "claims/" + id).at("/source/path/1/id")).isEqualTo("russia");
		assertThat(this.api.ok(BASE + "claims?size=1000&source=russia").ids()).contains(id);
		assertThat(this.api.ok(BASE + "claims?size=1000&source=ukraine").ids()).doesNotContain(id)
			.contains("2024-10-24-daily-c01");
		assertThat(this.api.ok(BASE + "claims?size=1000&source=ukraine&edition=1").ids())
			.contains("2025-02-02-wire-c01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4", "0", "-1", "01", "1.0", "newest", "OPEN", "1000000000", "99999999999" })
	void anUnknownEditionIsRefusedAndTheKnownOnesAreListed(String edition) {
		for (String path : List.of("claims", "sources", "editions", "corrections", "claims/2024-10-24-daily-c01",
				"reports/nothing", "editions/1", "metrics/troops")) {
			JsonNode error = this.api.refused("edition", BASE + path + "?edition=" + edition);
			assertThat(error.get("allowed")).hasToString("[\"1\",\"2\",\"3\",\"open\"]");
		}
	}

	@ParameterizedTest
	@CsvSource({ "reports/2025-02-02-wire,reports/2025-02-02-wire-again",
			"reports/2025-02-02-wire-budanov,reports/2025-02-02-wire-again",
			"claims/2025-02-02-wire-c01,claims/2025-02-02-wire-again-c01",
			"estimates/2025-02-02-wire-budanov-c01-e1,estimates/2025-02-02-wire-again-c01-e1",
			"sources/hur,sources/gur-ua", "publishers/daily,publishers/daily-news",
			"metrics/troops-sent,metrics/troops", "storylines/kursk,storylines/kursk-deployment",
			"locations/far-away,locations/far-east", "sources/gur-ua?edition=1,sources/hur?edition=1",
			"reports/2025-02-02-wire-again?edition=1,reports/2025-02-02-wire?edition=1",
			"claims/2025-02-02-wire-again-c01?edition=2,claims/2025-02-02-wire-budanov-c01?edition=2",
			"claims/2025-02-02-wire-c01?edition=2,claims/2025-02-02-wire-budanov-c01?edition=2",
			"locations/far-east?edition=2,locations/far-away?edition=2",
			"sources/strangers?edition=open,sources/friends?edition=open", "sources/friends,sources/strangers",
			"corrections/sources-strangers-1?edition=open,corrections/sources-friends-1?edition=open",
			"sources/hur?fields=id%2Cname&knownOn=2025,sources/gur-ua?fields=id%2Cname&knownOn=2025" })
	void anotherIdOfARecordLeadsToTheOneItHas(String path, String target) {
		Answer redirection = this.api.status(308, BASE + path);
		assertThat(redirection.header("location")).isEqualTo(BASE + target);
		assertThat(redirection.body()).isEmpty();
		Answer record = this.api.ok(BASE + target);
		assertThat(target).contains("/" + record.at("/id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reports/2025-02-02-wire", "claims/2025-02-02-wire-c01",
			"estimates/2025-02-02-wire-budanov-c01-e1" })
	void anotherIdOfARecordNotYetKnownLeadsNowhere(String path) {
		this.api.status(404, BASE + path + "?knownOn=2025-02-01");
		this.api.status(308, BASE + path + "?knownOn=2025-02-03");
	}

	@Test
	void aWalkThatBeganInAnEarlierEditionStaysThereWithItsLinks() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", BASE + "sources");
		String cursor = RequestQuery.cursor(RequestQuery.hash(request), "1", List.of("hu")).encode();
		Answer page = this.api.ok(BASE + "sources?size=1&cursor=" + cursor);
		assertThat(page.at("/view/edition")).isEqualTo("1");
		assertThat(page.at("/items/0/id")).isEqualTo("hur");
		assertThat(page.at("/items/0/claims/href")).endsWith("&edition=1");
		assertThat(this.api.ok(page.at("/items/0/claims/href")).total())
			.isEqualTo(page.items().get(0).at("/claims/count").asLong());
	}

	@ParameterizedTest
	@ValueSource(strings = { "reports/2025-02-02-wire?edition=1", "claims/2025-02-02-wire-budanov-c01?edition=2",
			"sources/hur?edition=1", "sources/gur-ua?edition=2", "metrics/troops-sent?edition=2", "sources/strangers" })
	void anIdThatWasInUseThenIsPlain(String path) {
		assertThat(path).contains("/" + this.api.ok(BASE + path).at("/id"));
	}

	@ParameterizedTest
	@CsvSource({ "claims,source,hur,gur-ua", "claims,report,2025-02-02-wire,2025-02-02-wire-again",
			"claims,publisher,daily,daily-news", "claims,storyline,kursk,kursk-deployment",
			"estimates,location,far-away,far-east", "estimates,metric,troops-sent,troops", "reports,source,hur,gur-ua",
			"reports,publisher,daily,daily-news", "reports,storyline,kursk,kursk-deployment",
			"sources,parent,hur,gur-ua", "locations,source,hur,gur-ua",
			"estimates,report,2025-02-02-wire-budanov,2025-02-02-wire-again", "reports,location,far-away,far-east" })
	void aFormerIdAsAValueIsReadAsWhatItBecameAndALaterOneBackwards(String collection, String parameter, String former,
			String present) {
		readAs(collection, parameter, former, present, "");
		readAs(collection, parameter, present, former.replace("-budanov", ""), "&edition=1");
	}

	private void readAs(String collection, String parameter, String given, String meant, String edition) {
		String question = BASE + collection + "?size=1000" + edition + "&" + parameter + "=";
		Answer other = this.api.ok(question + given);
		Answer same = this.api.ok(question + meant);
		assertThat(other.items()).isNotEmpty().isEqualTo(same.items());
		assertThat(other.json().at("/view/renamed")).hasToString("{\"%s\":\"%s\"}".formatted(given, meant));
		assertThat(same.json().at("/view").has("renamed")).isFalse();
		assertThat(this.api.ok(question + given + "&" + parameter + "=" + meant).items()).isEqualTo(same.items());
	}

	@Test
	void rowsShowTheIdsOfTheirEdition() {
		String everything = BASE + "%s?size=1000&status=any&edition=%s";
		for (String collection : COLLECTIONS) {
			assertThat(this.api.ok(everything.formatted(collection, "1")).body()).doesNotContain("gur-ua", "wire-again",
					"daily-news", "kursk-deployment", "far-east", "\"troops\",\"name\":\"Troops sent\"", "friends");
			for (JsonNode row : this.api.ok(everything.formatted(collection, "3")).items()) {
				String text = row.toString().replaceAll("\"formerly\":\\[[^]]*]", "");
				assertThat(text).doesNotContain("\"hur\"", "2025-02-02-wire\"", "wire-budanov", "\"daily\"", "far-away",
						"\"kursk\"", "troops-sent", "friends");
			}
		}
	}

	@Test
	void entriesTellOfTheIdsTheyHadBefore() {
		assertThat(this.api.ok(BASE + "sources/gur-ua").json().get("formerly")).hasToString("[\"hur\"]");
		assertThat(this.api.ok(BASE + "sources/hur?edition=1").json().get("formerly")).isEmpty();
	}

	@Test
	void closedEditionsAreACollection() {
		Answer editions = this.api.ok(BASE + "editions");
		assertThat(editions.items()).extracting((row) -> row.get("number").asInt()).containsExactly(3, 2, 1);
		assertThat(editions.total()).isEqualTo(3);
		for (JsonNode row : editions.items()) {
			assertThat(this.api.ok(BASE + "editions/" + row.get("number")).json()).isEqualTo(row);
			assertThat(row.get("digest").asString()).matches("[0-9a-f]{64}");
			for (JsonNode content : row.get("contents")) {
				String list = BASE + content.get("collection").asString() + "?size=1&status=any&edition="
						+ row.get("number");
				assertThat(content.get("total").asLong()).as(list).isEqualTo(this.api.ok(list).total());
			}
		}
		List<JsonNode> rows = editions.items();
		assertThat(rows.get(0).get("previous")).isEqualTo(rows.get(1).get("digest"));
		assertThat(rows.get(2).get("previous").isNull()).isTrue();
		assertThat(this.api.ok(BASE + "editions?from=2025-07&to=2025-07-01").items()).containsExactly(rows.get(1));
		assertThat(this.api.ok(BASE + "editions?edition=2&sort=date").items())
			.extracting((row) -> row.get("number").asInt())
			.containsExactly(1, 2);
		this.api.status(404, BASE + "editions/4");
		this.api.status(404, BASE + "editions/3?edition=2");
		this.api.refused("knownOn", BASE + "editions?knownOn=2025");
	}

}
