package org.sourcebook.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * Who quoted an answer is told what became of it.
 */
class SinceTests {

	private static final String BASE = "/api/v1/";

	private final ApiOnBoth api = ApiOnBoth.changedBack();

	private static String since(int edition, String url) {
		return BASE + "editions/" + edition + "/since?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
	}

	private Answer told(int edition, String question) {
		return this.api.ok(since(edition, BASE + question));
	}

	/** Id then, id now if it is another, what became of it, whether it is still shown. */
	private static List<String> items(Answer answer) {
		return answer.json().get("items").valueStream().map((item) -> {
			String id = item.get("id").asString();
			String former = item.get("formerId").asString();
			List<String> words = new ArrayList<>(List.of(former));
			if (!former.equals(id)) {
				words.add(id);
			}
			words.add(item.get("change").asString());
			if (!item.get("listed").asBoolean()) {
				words.add("gone");
			}
			item.get("corrections").forEach((reason) -> words.add(reason.get("kind").asString()));
			return String.join(" ", words);
		}).toList();
	}

	/** Records, unchanged, corrected, extended, renamed, withdrawn, newer. */
	private static String counts(Answer answer) {
		return String.join(" ",
				List.of("records", "unchanged", "corrected", "extended", "renamed", "withdrawn", "newer")
					.stream()
					.map((name) -> answer.json().get(name).asString())
					.toList());
	}

	/** As it was written down in {@code MadeUpRecords}, change for change. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"claims?report=2024-10-24-daily&sort=id&edition=1|3 1 1 0 0 1 1"
					+ "|2024-10-24-daily-c02 corrected our-error our-error our-error;"
					+ "2024-10-24-daily-c03 withdrawn gone withdrawal",
			"estimates?report=2024-10-24-daily&sort=-date&edition=1|4 2 1 0 0 1 0"
					+ "|2024-10-24-daily-c03-e1 withdrawn gone withdrawal;"
					+ "2024-10-24-daily-c02-e1 corrected our-error our-error our-error",
			// He speaks for somebody else since 2025.
			"claims?source=hur&publisher=wire&from=2025-02&to=2025-02-01&report=2025-02-02-wire&edition=1|1 0 0 0 1 0 0"
					+ "|2025-02-02-wire-c01 2025-02-02-wire-again-c01 renamed gone",
			"sources?parent=hur&edition=1|2 0 2 0 0 0 0|andriy-chernyak corrected gone our-error;"
					+ "kyrylo-budanov corrected gone source-corrected",
			"metrics?edition=1|4 3 0 0 1 0 0|troops-sent troops renamed",
			"metrics?q=troops&edition=1|1 0 0 0 1 0 0|troops-sent troops renamed",
			"sources/hur?edition=1|1 0 0 0 1 0 0|hur gur-ua renamed",
			"claims/2025-03-daily-c01?edition=1|1 0 0 0 0 1 0|2025-03-daily-c01 withdrawn withdrawal",
			"reports/2024-10-24-daily?edition=1|1 0 1 0 0 0 0"
					+ "|2024-10-24-daily corrected our-error withdrawal addition our-error our-error" })
	void anAnswerOfTheFirstEditionIsComparedWithTheNewest(String question, String counts, String items) {
		Answer answer = told(1, question);
		assertThat(counts(answer)).isEqualTo(counts);
		assertThat(items(answer)).containsExactly(items.split(";"));
		assertThat(answer.at("/view/edition")).isEqualTo("4");
	}

	@Test
	void whatWasChangedBackIsToldWithoutChanges() {
		String url = since(1, BASE + "estimates/2024-10-24-daily-c02-e1");
		assertThat(this.api.ok(url).json().at("/items/0/changes")).isEmpty();
		assertThat(this.api.ok(url + "&edition=2").json().at("/items/0/changes/0"))
			.hasToString("{\"field\":\"figure\",\"from\":\"3000\",\"to\":\"3200\"}");
		assertThat(counts(this.api.ok(url + "&edition=1"))).isEqualTo("1 1 0 0 0 0 0");
		assertThat(this.api.ok(since(3, BASE + "estimates/2024-10-24-daily-c02-e1") + "&edition=open").at("/view/open"))
			.isEqualTo("true");
	}

	/** The same can be found by asking for both answers. */
	@ParameterizedTest
	@ValueSource(strings = { "claims?", "claims?source=hur", "claims?source=ukraine&role=any", "estimates?status=any",
			"estimates?metric=troops-sent&projected=false", "reports?storyline=kursk", "sources?", "locations?",
			"claims?q=troops", "search?q=front", "publishers?", "claims?knownOn=2025-02" })
	void whatIsCountedIsWhatTheTwoAnswersShow(String question) {
		for (int edition = 1; edition <= 4; edition++) {
			List<JsonNode> then = this.api.walk(BASE + question + "&size=1000&edition=" + edition);
			List<JsonNode> now = this.api.walk(BASE + question + "&size=1000");
			JsonNode answer = told(edition, question + "&edition=" + edition).json();
			assertThat(answer.get("records").asInt()).isEqualTo(then.size());
			long gone = answer.get("items").valueStream().filter((item) -> !item.get("listed").asBoolean()).count();
			assertThat(answer.get("newer").asLong()).isEqualTo(now.size() - (then.size() - gone));
			assertThat(this.api.walk(answer.get("now").asString())).hasSameSizeAs(now);
			assertThat(this.api.walk(answer.get("url").asString())).hasSameSizeAs(then);
			int sum = 0;
			for (String name : List.of("unchanged", "corrected", "extended", "renamed", "withdrawn")) {
				sum += answer.get(name).asInt();
			}
			assertThat(sum).isEqualTo(then.size());
			for (JsonNode item : answer.get("items")) {
				assertThat(this.api.ok(item.get("href").asString()).at("/id")).isEqualTo(item.get("id").asString());
				assertThat(this.api.ok(item.get("formerHref").asString()).at("/id"))
					.isEqualTo(item.get("formerId").asString());
			}
		}
	}

	@Test
	void questionsThatAreComputedCanBeAskedToo() {
		JsonNode latest = told(1, "estimates/latest?metric=troops-sent&edition=1").json();
		assertThat(latest.get("records").asLong())
			.isEqualTo(this.api.ok(BASE + "estimates/latest?metric=troops-sent&edition=1").total())
			.isPositive();
		for (JsonNode item : latest.get("items")) {
			this.api.ok(item.get("formerHref").asString());
		}
	}

	/** Where in the rows of a list the records stand that these are about. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "timeline?|/claim", "timeline?what=expected&source=ukraine|/claim",
			"timeline?knownOn=2025-02|/claim", "disagreements?|/one/claim /other/claim",
			"relations?|/one/claim /other/claim", "estimates/latest?|/estimate/id",
			"estimates/envelope?metric=troops-sent|/estimates", "claims/2024-10-24-daily-c02/relations?|/other/claim" })
	void whatRowsAreAboutIsLookedUp(String question, String pointers) {
		for (int edition = 1; edition <= 4; edition++) {
			Set<String> then = named(question + "&size=1000&edition=" + edition, pointers);
			Set<String> now = named(question + "&size=1000", pointers);
			JsonNode answer = told(edition, question + "&edition=" + edition).json();
			assertThat(answer.get("records").asInt()).isEqualTo(then.size()).isPositive();
			long gone = answer.get("items").valueStream().filter((item) -> !item.get("listed").asBoolean()).count();
			assertThat(answer.get("newer").asLong()).isEqualTo(now.size() - (then.size() - gone));
			answer.get("items").forEach((item) -> assertThat(then).contains(item.get("formerId").asString()));
		}
	}

	private Set<String> named(String question, String pointers) {
		Set<String> named = new TreeSet<>();
		if (question.contains("/relations")) {
			named.add(question.split("/")[1]);
		}
		for (JsonNode row : this.api.walk(BASE + question)) {
			for (String pointer : pointers.split(" ")) {
				JsonNode found = row.at(pointer);
				(found.isArray() ? found.valueStream() : Stream.of(found)).forEach((id) -> named.add(id.asString()));
			}
		}
		return named;
	}

	/** These show what a list shows, or one record, in another way. */
	@ParameterizedTest
	@CsvSource({ "claims/origins?source=hur,claims?source=hur",
			"estimates/origins?metric=troops-sent,estimates?metric=troops-sent",
			"claims.atom?source=ukraine,claims?source=ukraine&status=any",
			"reports.feed.json?status=withdrawn,reports?status=withdrawn",
			"claims/2025-03-daily-c01/attribution,claims/2025-03-daily-c01",
			"claims/2024-10-24-daily-c02/history,claims/2024-10-24-daily-c02", "sources/hur/history,sources/hur" })
	void whatIsShownInAnotherWayIsTheSame(String question, String list) {
		Answer answer = told(1, question);
		assertThat(counts(answer)).isEqualTo(counts(told(1, list)));
		assertThat(items(answer)).isEqualTo(items(told(1, list)));
	}

	/** It was called otherwise until the second edition. */
	@Test
	void whatIsAskedOfARecordIsAskedUnderTheIdItHas() {
		JsonNode answer = told(1, "claims/2025-02-02-wire-c01/relations").json();
		assertThat(answer.get("records").asInt()).isPositive();
		assertThat(items(told(1, "claims/2025-02-02-wire-c01/relations")))
			.contains("2025-02-02-wire-c01 2025-02-02-wire-again-c01 renamed");
		assertThat(answer.get("url").asString()).isEqualTo(BASE + "claims/2025-02-02-wire-c01/relations?edition=1");
		assertThat(answer.get("now").asString())
			.isEqualTo(BASE + "claims/2025-02-02-wire-again-c01/relations?edition=4");
		assertThat(told(1, "claims/2025-02-02-wire-again-c01/relations").at("/view/renamed/2025-02-02-wire-again-c01"))
			.isEqualTo("2025-02-02-wire-c01");
		Answer source = told(1, "sources/gur-ua");
		assertThat(source.at("/url")).isEqualTo(BASE + "sources/hur?edition=1");
		assertThat(source.at("/now")).isEqualTo(BASE + "sources/gur-ua?edition=4");
	}

	/** A page, or an embed, shows what the API answers. */
	@ParameterizedTest
	@CsvSource({ "/claims?source=hur&edition=1,claims?source=hur&edition=1",
			"/claims?source=hur&q=&kind=&utm_source=mail&fbclid=x,claims?source=hur&edition=1",
			"/claims/2025-03-daily-c01?edition=1,claims/2025-03-daily-c01?edition=1",
			"https://facts.example/sources?parent=hur#list,sources?parent=hur&edition=1",
			"/reports/2024-10-24-daily,reports/2024-10-24-daily?edition=1",
			"/estimates?metric=killed&size=5,estimates?metric=killed&edition=1",
			"/embed/estimates?metric=troops-sent&theme=dark&edition=1,estimates?metric=troops-sent&edition=1",
			"/embed/estimates.svg?theme=light&metric=troops-sent&utm_campaign=x,estimates?metric=troops-sent&edition=1",
			"/embed/figure?metric=troops-sent&per=body,estimates/latest?metric=troops-sent&per=body&edition=1",
			"/embed/map?country=RU&theme=dark,locations?country=RU&edition=1",
			"/embed/map.png?country=RU,locations?country=RU&edition=1", "/embed/claims?theme=auto,claims?edition=1",
			"/embed/timeline?source=hur,timeline?source=hur&edition=1" })
	void aPageIsReadAsWhatItShows(String url, String asked) {
		Answer answer = this.api.ok(since(1, url));
		assertThat(answer.at("/url")).isEqualTo(BASE + asked);
		assertThat(counts(answer)).isEqualTo(counts(told(1, asked)));
	}

	/** It tells its readers if a record in it was corrected or withdrawn. */
	@ParameterizedTest
	@ValueSource(strings = { "estimates?metric=troops-sent&theme=dark&",
			"figure?metric=troops-sent&per=source&projected=true&", "claims?kind=denial&q=troops&",
			"timeline?what=said&source=ukraine&", "map?country=UA&" })
	void aFrozenEmbedKnowsWhereToAsk(String embed) {
		Matcher asks = Pattern.compile("data-since=\"([^\"]+)\"")
			.matcher(this.api.ok("/embed/" + embed + "edition=1").body());
		assertThat(asks.find()).isTrue();
		Answer told = this.api.ok(asks.group(1).replace("&amp;", "&"));
		assertThat(counts(told)).isEqualTo(counts(this.api.ok(since(1, "/embed/" + embed + "edition=1"))));
	}

	/** However it was quoted: with a host, a format, a page, or without its edition. */
	@ParameterizedTest
	@ValueSource(
			strings = { "/api/v1/metrics", "/api/v1/metrics?edition=1", "http://localhost/api/v1/metrics?edition=1",
					"https://facts.example/api/v1/metrics.csv?edition=1&excel=1#here", "/api/v1/metrics.ndjson?size=2",
					"/api/v1/metrics?size=1&count=false&fields=id,name&edition=1", "/api/v1/metrics?facet=unit",
					"/api/v1/metrics?&edition=1&" })
	void anAddressIsReadAsItWasQuoted(String url) {
		if (url.contains("facet")) {
			this.api.refused("url", since(1, url));
			return;
		}
		Answer answer = this.api.ok(since(1, url));
		assertThat(counts(answer)).isEqualTo("4 3 0 0 1 0 0");
		assertThat(answer.at("/url")).isEqualTo("/api/v1/metrics?edition=1");
		assertThat(answer.at("/now")).isEqualTo("/api/v1/metrics?edition=4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/api/v1/claims?edition=2|pinned to another edition than 1",
			"/api/v1/claims?edition=open|pinned to another edition", "/api/v1/claims?kind=lie|parameter kind",
			"/api/v1/claims?source=nobody|parameter source", "/api/v1/claims?nothing=1|parameter nothing",
			"/api/v1/claims?size=0|parameter size", "/api/v1/claims?source=%zz|percent-encoded",
			"/api/v1/claims/%zz|percent-encoded", "/api/v1/claims/nobody|There is no claim",
			"/api/v1/claims/2024-10-24-daily-c04?edition=1|There is no claim",
			"/api/v1/clams|did you mean /api/v1/claims", "/api/v1/claims.geojson|format",
			"/api/v1/claims.atom?sort=id|parameter sort", "/elsewhere|leads nowhere",
			"/api/v1/dictionary|no list of records", "/api/v1/coverage|counts what this record holds",
			"/api/v1/sources/hur/record|counts what was said", "/api/v1/suggest?q=hur|/api/v1/search",
			"/api/v1/editions/1|no list of records", "/api/v1/corrections|tells of changes itself",
			"/api/v1/corrections.atom|tells of changes itself", "/corrections|tells of changes itself",
			"/api/v1|no one answer", "claims|leads nowhere", "/|no one answer", "/about|no one answer",
			"/timeline|leads nowhere", "/embed/sources|leads nowhere", "/embed/claims.svg|leads nowhere",
			"/claims.csv|leads nowhere", "/claims/nobody|There is no claim", "/estimates?theme=dark|parameter theme",
			"/embed/claims?size=5|parameter size", "/api/v1/claims?theme=dark|parameter theme",
			"/api/v1/claims?utm_source=mail|parameter utm_source", "/embed/figure?theme=dark|parameter metric",
			"/embed/estimates?metric=killed&metric=troops|parameter metric",
			"/api/v1/estimates/origins|parameter metric", "/api/v1/claims/nobody/relations|There is no claim",
			"/storylines/kursk|/api/v1/estimates/latest?storyline=kursk", "/sources/hur|/api/v1/claims?source=hur",
			"/api/v1/claims.txt|leads nowhere", "/api/v1/search|parameter q", "/api/v1/../v1/claims|leads nowhere",
			"/api/v1/editions/1/since?url=/api/v1/claims|no list of records" })
	void whatCannotBeAskedIsRefusedAsTheUrl(String url, String reason) {
		assertThat(this.api.refused("url", since(1, url)).get("reason").asString()).contains(reason);
	}

	@Test
	void theUrlIsNeededAndEditionsHaveToBeKnown() {
		this.api.refused("url", BASE + "editions/1/since");
		this.api.refused("url", BASE + "editions/1/since?url=");
		this.api.status(404, since(5, BASE + "claims"));
		this.api.status(404, since(3, BASE + "claims") + "&edition=2");
		this.api.refused("edition", since(3, BASE + "claims") + "&edition=9");
		this.api.refused("knownOn", since(3, BASE + "claims") + "&knownOn=2025");
		assertThat(this.api.ok(since(1, BASE + "claims") + "&fields=newer,records").json().propertyNames())
			.containsExactly("records", "newer");
	}

	@Test
	void whatIsPinnedOnBothSidesLasts() {
		String url = since(1, BASE + "metrics") + "&edition=3";
		assertThat(this.api.ok(url).header("cache-control")).contains("immutable");
		assertThat(ApiOnBoth.madeUp().ok(url).body()).isEqualTo(this.api.ok(url).body());
		// What another id means can follow from later editions.
		Answer other = this.api.ok(since(1, BASE + "sources/gur-ua") + "&edition=3");
		assertThat(other.header("cache-control")).doesNotContain("immutable");
		assertThat(other.at("/view/renamed/gur-ua")).isEqualTo("hur");
	}

	@Test
	void anAnswerTakesFewStatementsHoweverMuchItShows() {
		for (Api each : this.api.each()) {
			for (String question : List.of("claims", "claims?report=2024-10-24-daily", "estimates?source=hur",
					"reports", "sources", "locations", "claims?q=troops", "estimates/latest", "search?q=front",
					"claims/2024-10-24-daily-c02", "reports/2024-10-24-daily", "sources/hur", "timeline",
					"timeline?knownOn=2025&source=ukraine&metric=troops-sent", "disagreements", "relations",
					"relations?knownOn=2025", "estimates/envelope?metric=killed",
					"claims/2024-10-24-daily-c02/relations", "claims/2024-10-24-daily-c02/relations?knownOn=2025",
					"claims/origins", "claims.atom", "estimates/origins?metric=killed",
					"claims/2025-02-02-wire-again-c01/relations",
					"claims/2025-02-02-wire-again-c01/relations?knownOn=2025-06",
					"claims/2024-10-24-daily-c02/history")) {
				for (String later : List.of("", "&edition=3", "&edition=open")) {
					String path = since(1, BASE + question) + later;
					assertThat(each.get(path).status()).as(path).isEqualTo(200);
					assertThat(each.statements(path)).as(path).hasSizeLessThanOrEqualTo(10);
				}
			}
		}
	}

}
