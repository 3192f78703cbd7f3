package org.sourcebook.dashboard;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages hold what the API holds, lead only to what is there, and take their parameters as
 * strictly, but for what forms and other sites add to an address.
 */
class PageTests {

	private static final String CLAIM = "/claims/2024-10-26-kyiv-independent-c12";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/claims", "/claims?q=kursk", "/claims?source=ukraine&kind=denial", CLAIM,
			"/reports", "/reports/2024-10-26-kyiv-independent", "/sources", "/sources/ukraine", "/locations",
			"/locations/kursk-oblast", "/storylines", "/storylines/troops-in-russia", "/estimates",
			"/estimates?metric=troops-sent&sort=-figure", "/disagreements?kind=denial", "/relations?kind=updates",
			"/corrections", "/corrections?kind=withdrawal&kind=addition&storyline=kursk-deployment", "/embeds",
			"/embeds/timeline?source=ukraine", CLAIM + "?edition=1", "/?knownOn=2024-10-27" })
	void isTheSameOnBothDatabases(String path) {
		Answer page = this.real.ok(path);
		assertThat(page.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.header("content-security-policy")).contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
		assertThat(page.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(page.headers()).doesNotContainKey("set-cookie");
		Html html = Html.of(page);
		assertThat(html.all("<h1[^>]*>(.*?)</h1>")).hasSize(1);
		// A snippet is text for other pages.
		assertThat(page.body().replaceAll("<textarea.*?</textarea>", ""))
			.doesNotContainPattern("\\sstyle=|\\son[a-z]+=|https?://[^\"]*\\.(css|js|woff2?|png)\"");
	}

	@Test
	void aClaimIsToldWithItsClocksItsChainAndItsNumbers() {
		String text = Html.of(this.real.ok(CLAIM)).text();
		// The record: said 2024-10~, published 2024-10-26/2024-10-27, nearly 12,000 with
		// 500
		// officers and three generals among them.
		assertThat(text).contains("By Kyiv's count nearly 12,000 North Koreans")
			.contains("said about October 2024; published on 26 October 2024 or a day later; recorded in edition 1")
			.contains("Troops sent: nearly 12,000 as of about October 2024, Russia")
			.contains("Officers: 500")
			.contains("Published byThe Kyiv Independent: Zelensky's evening address")
			.contains("Said byUkraine (government)")
			.contains("Contradictswritten down by a curator")
			.contains("Recorded in edition 1, and not changed since.")
			.contains("This record stays as it is at " + CLAIM + "?edition=1");
	}

	@Test
	void aStorylineShowsItsChartItsMapAndItsTimelineAsItsEditionHasThem() {
		Html page = Html.of(this.real.ok("/storylines/troops-in-russia?edition=1"));
		assertThat(page.all("<iframe[^>]*\\ssrc=\"([^\"]*)\"")).hasSize(3).allSatisfy((frame) -> {
			assertThat(frame).startsWith("/embed/").contains("storyline=troops-in-russia", "edition=1");
			assertThat(this.real.ok(frame).header("content-security-policy")).contains("frame-ancestors *");
		});
	}

	@Test
	void anUnknownOriginIsToldInTheWordsOfTheReport() {
		assertThat(Html.of(this.real.ok("/claims/2024-10-26-kyiv-independent-c05")).text())
			.contains("Leaning onsomebody not named: intelligence reports")
			.contains("The report does not name the origin.");
	}

	@Test
	void aRecordIsCitedAsThisEditionHasIt() {
		List<String> cites = Html.of(this.real.ok(CLAIM))
			.links()
			.stream()
			.filter((link) -> link.contains("/cite?"))
			.toList();
		assertThat(cites).hasSize(3);
		assertThat(this.real.ok(cites.get(0)).body()).contains("By Kyiv's count nearly 12,000", "Edition 1");
		assertThat(this.real.ok(cites.get(1)).body()).startsWith("@");
		assertThat(this.real.ok(cites.get(2)).json().size()).isEqualTo(1);
	}

	@Test
	void aClaimIsToldToProgramsAsTheApiTellsIt() {
		Html html = Html.of(this.real.ok(CLAIM));
		String block = html.one("<script type=\"application/ld\\+json\">(.*?)</script>");
		assertThat(new Answer(CLAIM, 200, Map.of(), block).json())
			.isEqualTo(this.real.ok("/api/v1" + CLAIM + ".jsonld").json());
		assertThat(html.one("<link rel=\"canonical\" href=\"(.*?)\"")).isEqualTo(CLAIM);
		assertThat(html.one("<meta property=\"og:title\" content=\"(.*?)\""))
			.startsWith("Ukraine (government): By Kyiv");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "claims|", "claims|source=ukraine&from=2024-11", "claims|q=kursk", "estimates|metric=troops-sent",
					"reports|", "sources|", "locations|kind=training-ground", "storylines|",
					"disagreements|kind=internal", "relations|kind=repeats" })
	void aListHoldsWhatTheListOfTheApiHolds(String collection, String filter) {
		String query = (filter != null) ? filter + "&" : "";
		Answer whole = this.real.ok("/api/v1/" + collection + "?" + query + "size=1000&fields=id");
		long shown = 0;
		String next = "/" + collection + "?" + query + "size=40";
		while (next != null) {
			Html page = Html.of(this.real.ok(next));
			shown += page.items();
			assertThat(page.text()).contains("%,d %s".formatted(whole.total(), singular(collection)));
			List<String> links = page.all("href=\"([^\"]*)\" rel=\"next\"");
			next = links.isEmpty() ? null : links.get(0);
		}
		assertThat(shown).isEqualTo(whole.total());
	}

	private static String singular(String collection) {
		return switch (collection) {
			case "estimates" -> "number";
			case "locations" -> "place";
			case "disagreements" -> "pair";
			default -> collection.substring(0, collection.length() - 1);
		};
	}

	@Test
	void aCountIsWhatItsLinkLeadsTo() {
		for (String path : List.of("/claims", "/claims?kind=denial", "/estimates", "/reports", "/sources",
				"/locations")) {
			Map<String, String> counts = new LinkedHashMap<>();
			for (String link : Html.of(this.real.ok(path)).all("(<a href=\"[^\"]*\" rel=\"nofollow\">.*?</a>)")) {
				counts.put(link.replaceAll("(?s).*href=\"([^\"]*)\".*", "$1"),
						link.replaceAll("(?s).*class=\"count\">([^<]*)<.*", "$1"));
			}
			assertThat(counts).as(path).isNotEmpty();
			counts
				.forEach((href,
						count) -> assertThat(Html.of(this.real.each().get(0).get(href + "&size=1"))
							.one("<h2 id=\"results\">([0-9,]+) [a-z]+</h2>")).as("%s of %s", href, path)
							.isEqualTo(count));
		}
	}

	@Test
	void whatWasLookedForIsMarked() {
		assertThat(Html.of(this.real.ok("/claims?q=regiment")).all("<mark>(.*?)</mark>")).isNotEmpty()
			.allSatisfy((mark) -> assertThat(mark).containsIgnoringCase("regiment"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/embed/claims?sorce=ukraine|/embed/claims?source=ukraine", "/embed/estimates|",
					"/embed/figure?metric=killed&metric=wounded|", "/embed/map?kind=city&edition=99|",
					"/embed/estimates?metric=kiled|/embed/estimates?metric=killed",
					"/claims?editon=1|/claims?edition=1", "/claims?edition=99|" })
	void aRefusalLeadsOnlyWhereThereIsAnAnswer(String path, String corrected) {
		Html page = Html.of(this.real.status(400, path));
		assertThat(page.all("id=\"corrected\" href=\"(.*?)\""))
			.isEqualTo((corrected != null) ? List.of(corrected) : List.of());
		if (corrected != null) {
			this.real.ok(corrected);
		}
		assertThat(page.source().contains("<base target=\"_blank\">")).isEqualTo(path.startsWith("/embed/"));
		assertThat(page.source().contains("<nav")).isNotEqualTo(path.startsWith("/embed/"));
	}

	/** The suffix says what is wanted, whatever a browser sends. */
	@ParameterizedTest
	@CsvSource({ "/embed/timeline.png, image/png", "/embed/map.svg, image/svg+xml",
			"/embed/estimates.png?metric=killed, image/png" })
	void aPictureIsAPictureForWhoeverAsks(String path, String type) {
		Reply reply = this.real.send("GET", path, "Accept", "text/html");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.header("content-type")).isEqualTo(type);
	}

	@Test
	void numbersOfOneMetricSayWhatTheyCount() {
		String definition = this.real.ok("/api/v1/metrics/killed").at("/definition");
		assertThat(Html.of(this.real.ok("/estimates?metric=killed&size=3")).text()).contains("Killed: " + definition);
		assertThat(Html.of(this.real.ok("/estimates?metric=killed&metric=wounded&size=3")).text())
			.doesNotContain(definition);
	}

	@Test
	void emptyFieldsOfAFormVanish() {
		for (String dirty : List.of("/claims?q=&source=ukraine&kind=&from=+&utm_source=mail",
				"/claims?source=ukraine&to", "/claims?fbclid=x&source=ukraine&q=%20")) {
			Reply reply = this.real.send("GET", dirty);
			assertThat(reply.status()).isEqualTo(303);
			assertThat(reply.header("location")).isEqualTo("/claims?source=ukraine");
		}
		assertThat(this.real.send("GET", "/claims?q=").header("location")).isEqualTo("/claims");
	}

	@Test
	void whatOthersAddToALinkIsNotSeen() {
		String clean = this.real.ok("/claims?source=ukraine").body();
		for (String tracking : List.of("utm_source=x", "utm_campaign=%C3%A4", "fbclid=1", "gclid=1", "mc_eid=1",
				"msclkid=a&igshid=b")) {
			assertThat(this.real.ok("/claims?" + tracking + "&source=ukraine").body()).as(tracking).isEqualTo(clean);
		}
		this.real.refused("utm_source", "/api/v1/claims?utm_source=x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/claims?sorce=ukraine|sorce|/claims?source=ukraine",
					"/claims?source=ukrain&q=kursk&utm_source=x|source|/claims?source=ukraine&q=kursk",
					"/claims?kind=denail|kind|/claims?kind=denial", "/claims?fields=id|fields|/claims",
					"/estimates?minimum=3|minimum|/estimates", "/?page=2|page|/", "/about?x=y|x|/about",
					"/claims?cursor=abc&kind=denial|cursor|/claims?kind=denial",
					"/claims?from=October&to=2024|from|/claims?to=2024" })
	void anyOtherParameterIsRefusedOnAPageThatLeadsOn(String path, String parameter, String corrected) {
		Reply reply = this.real.send("GET", path, "Accept", "text/html");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(reply.header("cache-control")).isEqualTo("no-store");
		Html html = new Html(reply.text());
		assertThat(html.all("<dt><code>(.*?)</code>")).contains(parameter);
		assertThat(html.one("id=\"corrected\" href=\"(.*?)\"")).isEqualTo(corrected);
		this.real.ok(corrected);
	}

	@Test
	void whatIsNotThereIsToldOnAPageToPeopleAlone() {
		for (String path : List.of("/claims/nothing", "/nothing", "/assets/nothing.css")) {
			Reply reply = this.real.send("GET", path, "Accept", "text/html,*/*;q=0.8");
			assertThat(reply.status()).as(path).isEqualTo(404);
			assertThat(reply.header("content-type")).as(path).isEqualTo("text/html;charset=UTF-8");
			assertThat(new Html(reply.text()).all("<h1>(.*?)</h1>")).hasSize(1);
		}
		for (String path : List.of("/api/v1/claims/nothing", "/api/v1/nothing")) {
			assertThat(this.real.send("GET", path, "Accept", "text/html,*/*;q=0.8").header("content-type"))
				.isEqualTo("application/problem+json");
		}
		assertThat(this.real.send("GET", "/claims/nothing", "Accept", "application/json").header("content-type"))
			.isEqualTo("application/problem+json");
	}

	@Test
	void aFormerIdLeadsToThePresentOne() {
		Reply reply = this.madeUp.send("GET", "/reports/2025-02-02-wire?knownOn=2025-03");
		assertThat(reply.status()).isEqualTo(308);
		assertThat(reply.header("location")).isEqualTo("/reports/2025-02-02-wire-again?knownOn=2025-03");
		assertThat(this.madeUp.send("GET", "/sources/hur").header("location")).isEqualTo("/sources/gur-ua");
		assertThat(Html.of(this.madeUp.ok("/claims?source=hur")).text()).contains("hur is now gur-ua.");
	}

	@Test
	void whatWasWithdrawnSaysSoAndWhy() {
		assertThat(Html.of(this.madeUp.ok("/claims/2024-10-24-daily-c03")).text())
			.contains("Withdrawn on 19 June 2025: Nobody said so.");
		assertThat(Html.of(this.madeUp.ok("/claims?status=withdrawn")).text())
			.contains("Withdrawn on 19 June 2025: Nobody said so.");
		assertThat(this.madeUp.ok("/claims").body()).doesNotContain("Nobody said so.");
		assertThat(Html.of(this.madeUp.ok("/sources/officials")).text())
			.contains("Withdrawn on 20 July 2025: They were invented.");
	}

	@Test
	void aHistoryShowsWhatStoodThereAndWhy() {
		assertThat(Html.of(this.madeUp.ok("/claims/2024-10-24-daily-c02")).text())
			.contains("Our error 20 June 2025: The figure was misread.")
			.contains("3000 3200");
	}

	/** The only list with dates of its own, and of which nothing is counted. */
	@Test
	void correctionsAreBrowsedWithTheirReasonsAndHistories() {
		Answer listed = this.madeUp.ok("/api/v1/corrections?kind=our-error&kind=withdrawal&kind=addition");
		Html page = Html.of(this.madeUp.ok("/corrections?kind=our-error&kind=withdrawal&kind=addition"));
		assertThat(page.items()).isEqualTo(listed.total()).isGreaterThan(3);
		for (JsonNode correction : listed.items()) {
			assertThat(page.text()).contains(correction.get("reason").asString());
		}
		assertThat(page.text()).contains("Corrected (our error) 20 June 2025", "Withdrawn 20 July 2025");
		assertThat(page.links()).contains("/claims/2024-10-24-daily-c02#2024-10-24-daily-c02-e1",
				"/reports/2024-10-24-daily#history", "/corrections?record=2024-10-24-daily", "/sources/officials");
		page.links()
			.stream()
			.filter((link) -> link.startsWith("/") && !link.startsWith("/swagger"))
			.map((link) -> link.split("#")[0])
			.distinct()
			.forEach((link) -> assertThat(this.madeUp.each().get(0).get(link).status()).as(link).isEqualTo(200));
		Html form = Html.of(this.madeUp.ok("/corrections?kind=our-error"));
		assertThat(form.one("<option value=\"our-error\" selected=\"selected\">(.*?)</option>")).isEqualTo("Our error");
		assertThat(form.all("id=\"f-q\"()")).isEmpty();
		assertThat(form.text()).contains("Remove Kind: Our error");
		this.madeUp.refusedOnPage("knownOn", "/corrections?knownOn=2025");
		assertThat(Html.of(this.madeUp.ok("/?edition=2&knownOn=2025-03")).links()).contains("/corrections?edition=2");
	}

	/** The numbers are those of the API, which tests of its own count by hand. */
	@Test
	void aSourceShowsWhatBecameOfWhatItSaidAndEveryNumberLeadsToItsList() {
		for (String id : List.of("ukraine", "south-korea", "reuters")) {
			JsonNode became = this.real.ok("/api/v1/sources/" + id + "/record").json();
			Html page = Html.of(this.real.ok("/sources/" + id));
			Html table = new Html(page.one("<table class=\"stack counts\">(.*?)</table>"));
			assertThat(table.text())
				.contains("%s of %s".formatted(became.at("/unnamed/count").asString(),
						became.at("/claims/count").asString()))
				.contains(became.get("contradicted").isEmpty() ? "Disagreements with other bodies0"
						: "Disagreements with ");
			List<String> counts = table.all("<a href=\"(/(?:claims|estimates|disagreements|relations)[^>]*>[^<]*)");
			assertThat(counts).hasSizeGreaterThanOrEqualTo(6);
			for (String count : counts) {
				String number = count.substring(count.indexOf('>') + 1).split(" ")[0];
				Html list = new Html(this.real.each().get(0).get(count.substring(0, count.indexOf('"'))).body());
				if (!count.matches(".* days?")) {
					assertThat(list.one("<h2 id=\"results\">([0-9,]+) [a-z]+</h2>")).as(count).isEqualTo(number);
				}
			}
		}
	}

	/**
	 * Killed: Reuters had more than 6,000 as of 14 November 2025 and names no origin,
	 * South Korea at least 600 as of that month. Kyiv's 400 are of February.
	 */
	@Test
	void aKeyFigureCountsWhatWasCurrentWhenItLastChanged() {
		assertThat(Html.of(this.real.ok("/storylines/casualties-prisoners")).text())
			.contains("Killed at least 600 to more than 6,000 On 14 November 2025, when this last changed."
					+ " 2 totals, in 2 reports: 1 independent origin; apart from these, 1 origin not named.")
			.containsPattern(
					"2 older totals, not counted [^.]*: about 400 as of about 26 February 2025; 1 independent origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "casualties-prisoners", "kursk-deployment", "training-far-east" })
	void aKeyFigureIsTheEnvelopeOfTheDayItLastChanged(String storyline) {
		List<String> figures = Html.of(this.real.ok("/storylines/" + storyline)).all("<div class=\"key\">(.*?)</div>");
		assertThat(figures).hasSizeGreaterThan(5).allSatisfy((figure) -> {
			Html html = new Html(figure);
			String range = html.one("<p class=\"range\">(.*?)</p>");
			String envelope = html.links()
				.stream()
				.filter((link) -> link.contains("/envelope?"))
				.findFirst()
				.orElseThrow();
			List<JsonNode> items = this.real.each().get(0).get(envelope).items();
			if (html.text().contains("No total describes a day from ")) {
				assertThat(items).anySatisfy((item) -> assertThat(item.get("estimates")).isEmpty());
				return;
			}
			assertThat(items).anySatisfy((item) -> {
				assertThat(item.get("to").asString()).isEqualTo(item.get("from").asString());
				assertThat(html.text()).contains("%d total".formatted(item.get("estimates").size()),
						"in " + item.get("reports").asString() + " report",
						item.get("independentOrigins").asString() + " independent origin");
				assertThat(item.get("unknownOrigins").asLong() > 0)
					.isEqualTo(html.text().contains("apart from these, "));
				for (String side : List.of("lower", "upper")) {
					JsonNode bound = item.get(side).get("bound");
					if (!bound.isNull()) {
						assertThat(range).containsPattern("%,d|dozens|hundreds|thousands".formatted(bound.asLong()));
					}
				}
			});
		});
	}

	/** By hand, from the files. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "troops-in-russia|Troops in Kursk Region|nearly 8,000 to about 11,000",
					"troops-in-russia|Casualties|about 4,700 to more than 6,000",
					"troops-in-russia|Killed|at least 600 to more than 6,000", "sappers-and-builders|Wounded|thousands",
					"troops-in-russia|Casualties among the contingent|about 33 percent to about 50 percent",
					"sappers-and-builders|Construction troops, Russia|about 5,000" })
	void aKeyFigureKeepsTheWordsOfItsSources(String storyline, String name, String range) {
		assertThat(Html.of(this.real.ok("/storylines/" + storyline)).text()).contains(name + " " + range);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/storylines/kursk-deployment?edition=1|/embed/estimates.png?metric=troops-in-kursk&storyline=kursk-deployment&edition=1",
			"/estimates?metric=killed&source=ukraine|/embed/estimates.png?metric=killed&source=ukraine",
			"/locations?kind=training-ground&size=3|/embed/map.png?kind=training-ground",
			CLAIM + "|/embed/estimates.png?metric=troops-sent", "/estimates|", "/claims|", "/sources/ukraine|" })
	void aPageIsSharedWithItsPicture(String path, String picture) {
		Html page = Html.of(this.real.ok(path));
		assertThat(page.one("<meta property=\"og:updated_time\" content=\"(.*?)\"")).isEqualTo("2026-11-22");
		List<String> pictures = page.all("<meta property=\"og:image\" content=\"(.*?)\"");
		assertThat(pictures).isEqualTo((picture != null) ? List.of(picture) : List.of());
		assertThat(page.one("<meta name=\"twitter:card\" content=\"(.*?)\""))
			.isEqualTo(pictures.isEmpty() ? "summary" : "summary_large_image");
		for (String shown : pictures) {
			Reply drawn = this.real.send("GET", shown);
			assertThat(drawn.header("content-type")).isEqualTo("image/png");
			// The width stands in bytes 16 to 19 of a PNG.
			assertThat(page.one("<meta property=\"og:image:width\" content=\"(.*?)\""))
				.isEqualTo(String.valueOf(ByteBuffer.wrap(drawn.body()).getInt(16)));
		}
	}

	/** A pasted address of a page becomes the embed that the page offers first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/storylines/kursk-deployment?edition=1|/embed/estimates?metric=troops-in-kursk&amp;storyline=kursk-deployment&amp;edition=1",
			"/claims?kind=denial&size=3|/embed/claims?kind=denial", "/sources/ukraine|/embed/claims?source=ukraine",
			"/estimates?metric=killed|/embed/estimates?metric=killed" })
	void aPageLeadsToItsEmbedForWhomItIsPastedTo(String path, String embed) {
		Html page = Html.of(this.real.ok(path));
		String asked = page.one("<link rel=\"alternate\" type=\"application/json\\+oembed\" href=\"(.*?)\"");
		Answer told = this.real.each().get(0).get(asked);
		assertThat(told.header("cache-control")).isEqualTo("max-age=86400");
		assertThat(told.json().get("html").asString()).contains(embed + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/estimates", "/", "/about" })
	void aPageThatOffersNoEmbedAtOnceLeadsToNone(String path) {
		assertThat(this.real.ok(path).body()).doesNotContain("json+oembed");
	}

	@Test
	void whatChangedLatelyIsTold() {
		String home = Html.of(this.madeUp.ok("/")).text();
		assertThat(home).contains("20 July 2025 Withdrawn: ", "They were invented. History", "Changed in edition 2: ");
		assertThat(Html.of(this.madeUp.ok("/storylines/troops")).text())
			.contains("20 June 2025 Corrected (our error): ", "The figure was misread. History",
					"19 June 2025 Withdrawn: ")
			.doesNotContain("They were invented.");
		assertThat(Html.of(this.madeUp.ok("/?edition=1")).text())
			.contains("Nothing in this record has been corrected or withdrawn since it was recorded.");
		assertThat(Html.of(this.madeUp.ok("/?knownOn=2025-01")).text()).doesNotContain("Corrected and withdrawn",
				"They were invented.");
		assertThat(Html.of(this.real.ok("/storylines/kursk-deployment")).text())
			.contains("Nothing in this storyline has been corrected", "New in edition 1: ");
	}

	/** The number 3,000 of this claim was once recorded as 3,200. */
	@Test
	void aCorrectedRecordIsMarkedWhereverItIsShown() {
		String mark = "Corrected (our error) on 20 June 2025: The figure was misread.";
		for (String path : List.of("/claims/2024-10-24-daily-c02", "/claims?report=2024-10-24-daily",
				"/estimates?report=2024-10-24-daily", "/reports/2024-10-24-daily", "/reports?storyline=troops",
				"/sources/strangers", "/claims/2024-10-24-daily-c01")) {
			assertThat(Html.of(this.madeUp.ok(path)).text()).as(path).contains(mark);
		}
		assertThat(this.madeUp.ok("/claims?source=kyrylo-budanov").body()).doesNotContain("misread");
		assertThat(Html.of(this.madeUp.ok("/claims?report=2024-10-24-daily&edition=1")).text()).doesNotContain(mark);
	}

	@Test
	void aPageStaysInItsView() {
		Html html = Html.of(this.madeUp.ok("/claims/2024-10-24-daily-c02?edition=1&knownOn=2024-12"));
		assertThat(html.text())
			.contains(
					"fixed view: Edition 1, closed on 1 June 2025; seen with what had been published by December 2024")
			.contains("about 3,000");
		assertThat(html.links()).filteredOn((link) -> link.startsWith("/claims") || link.startsWith("/sources"))
			.isNotEmpty()
			.allSatisfy((link) -> assertThat(link).contains("edition=1").contains("knownOn=2024-12"));
	}

	@Test
	void aPageIsCachedAsTheAnswerOfTheApiIs() {
		Answer now = this.madeUp.ok("/claims");
		assertThat(now.header("cache-control")).startsWith("public, max-age=60");
		assertThat(this.madeUp.send("GET", "/claims", "If-None-Match", String.valueOf(now.header("etag"))).status())
			.isEqualTo(304);
		assertThat(this.madeUp.ok("/claims?edition=1").header("cache-control")).contains("immutable");
		assertThat(this.madeUp.ok("/claims?edition=open").header("cache-control")).isEqualTo("no-store");
	}

	@Test
	void stylesAndScriptsAreAskedForOnce() {
		Html html = Html.of(this.real.ok("/"));
		for (String asset : List.of(html.one("<link rel=\"stylesheet\" href=\"(.*?)\""),
				html.one("<script type=\"module\" src=\"(.*?)\""))) {
			assertThat(asset).matches("/assets/sourcebook-[0-9a-f]{32}\\.(css|js)");
			assertThat(this.real.ok(asset).header("cache-control")).isEqualTo("max-age=31536000, public, immutable");
		}
		this.real.status(404, "/assets/sourcebook.css");
	}

	/** Of pages that take long to read all, H2 alone is asked. */
	@Test
	void everyLinkLeadsSomewhere() {
		Api api = this.real.each().get(0);
		Set<String> seen = new LinkedHashSet<>(List.of("/"));
		Deque<String> left = new ArrayDeque<>(seen);
		while (!left.isEmpty() && seen.size() < 1500) {
			String path = left.remove();
			Answer answer = api.get(path);
			assertThat(answer.status()).as(path).isEqualTo(200);
			String type = String.valueOf(answer.header("content-type"));
			// Lists lead to lists without end; what they hold was looked at above.
			if (type.startsWith("text/html") && (path.indexOf('?') < 0) && !path.startsWith("/swagger-ui")) {
				for (String link : Html.of(answer).links()) {
					String target = link.split("#")[0];
					if (target.startsWith("/") && !target.matches("/swagger-ui.*|/api/v1/cite.*") && seen.add(target)) {
						left.add(target);
					}
				}
			}
		}
		assertThat(seen).hasSizeGreaterThan(600);
	}

}
