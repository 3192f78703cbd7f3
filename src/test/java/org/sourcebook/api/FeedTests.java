package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.ReadFeed;
import org.sourcebook.testing.ReadFeed.Entry;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads a feed again and again learns of everything that is new, corrected or
 * withdrawn.
 */
class FeedTests {

	private static final String BASE = "/api/v1/";

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@ParameterizedTest
	@ValueSource(strings = { "claims?", "claims?edition=1&source=ukraine", "claims?edition=2&location=russia",
			"claims?edition=open&named=false", "claims?knownOn=2024-12&kind=denial", "reports?", "reports?edition=open",
			"reports?edition=1&source=ukraine", "reports?storyline=troops&language=en", "corrections?",
			"corrections?edition=open", "corrections?edition=2&collection=reports", "corrections?kind=addition",
			"corrections?storyline=troops", "claims?q=troops", "reports?q=report&edition=2", "claims?status=withdrawn",
			"claims?status=current" })
	void feedsInBothFormatsHoldTheRecordsOfTheList(String question) {
		for (ApiOnBoth each : List.of(this.api, ApiOnBoth.real())) {
			if (each != this.api && question.matches(".*(edition=2|language|storyline|open|location).*")) {
				continue;
			}
			String list = question.startsWith("corrections") || question.contains("status") ? question
					: question + "&status=any";
			Set<String> hrefs = each.walk(BASE + list)
				.stream()
				.map((item) -> item.get("id").stringValue())
				.collect(Collectors.toSet());
			List<Entry> atom = walk(each, question.replace("?", ".atom?size=13&"), true);
			List<Entry> json = walk(each, question.replace("?", ".feed.json?size=13&"), false);
			assertThat(json).as(question).isEqualTo(atom);
			assertThat(atom).extracting(Entry::id).doesNotHaveDuplicates();
			assertThat(atom).extracting((entry) -> entry.link().replaceAll(".*/|\\?.*", ""))
				.doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(hrefs);
			assertThat(atom).allSatisfy((entry) -> assertThat(entry.updated()).isGreaterThanOrEqualTo(entry.published())
				.endsWith("T00:00:00Z"));
		}
	}

	private static List<Entry> walk(ApiOnBoth api, String question, boolean atom) {
		List<Entry> entries = new ArrayList<>();
		@Nullable String next = BASE + question;
		String title = "";
		while (next != null) {
			Answer answer = api.ok(next);
			assertThat(answer.header("content-type"))
				.isEqualTo(atom ? "application/atom+xml" : "application/feed+json");
			ReadFeed page = atom ? ReadFeed.atom(answer.body()) : ReadFeed.json(answer.body());
			assertThat(api.ok(page.self()).body()).isEqualTo(answer.body());
			assertThat(answer.header("link"))
				.isEqualTo((page.next() != null) ? "<" + page.next() + ">; rel=\"next\"" : null);
			assertThat(title.isEmpty() ? page.title() : title).isEqualTo(page.title());
			title = page.title();
			entries.addAll(page.entries());
			next = page.next();
		}
		return entries;
	}

	@ParameterizedTest
	@CsvSource({ "application/atom+xml, .atom", "application/feed+json, .feed.json",
			"'application/feed+json, application/json;q=0.9', .feed.json",
			"'text/html, application/atom+xml;q=0.8', .atom" })
	void aProgramAsksForAFeedByAccept(String accept, String suffix) {
		String body = this.api.send("GET", BASE + "claims?size=3", "Accept", accept).text();
		assertThat(body).isEqualTo(this.api.ok(BASE + "claims" + suffix + "?size=3").body());
	}

	@Test
	void aCorrectionIsAnUpdateOfTheSameEntry() {
		Entry before = feed("claims.atom?edition=1&report=2024-10-24-daily").entry("Some are at the front");
		Entry after = feed("claims.atom?edition=2&report=2024-10-24-daily").entry("Some are at the front");
		assertThat(before.tags()).containsExactly("assertion");
		assertThat(before.published()).isEqualTo("2025-06-01T00:00:00Z").isEqualTo(before.updated());
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.published()).isEqualTo(before.published());
		assertThat(after.updated()).isEqualTo("2025-07-01T00:00:00Z");
		assertThat(after.tags()).containsExactly("assertion", "corrected");
		assertThat(after.html()).startsWith(before.html())
			.endsWith(
					"<p>Correction (our error) of 2024-10-24-daily-c02-e1, 20 June 2025: The figure was misread.</p>");
		Entry untouched = feed("claims.atom?edition=2&report=2024-10-24-daily").entry("Nearly 12,000");
		assertThat(untouched.updated()).isEqualTo(untouched.published());
		Entry open = feed("claims.atom?edition=open&report=2024-10-24-daily").entry("Some are at the front");
		assertThat(open.id()).isEqualTo(before.id());
		assertThat(open.updated()).isEqualTo("2025-08-05T00:00:00Z");
	}

	@Test
	void aWithdrawalIsAnUpdateOfTheSameEntry() {
		Entry before = feed("claims.atom?edition=1&report=2024-10-24-daily").entry("More will come");
		Entry after = feed("claims.atom?edition=3&report=2024-10-24-daily").entry("More will come");
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.title()).isEqualTo("Withdrawn: " + before.title());
		assertThat(after.updated()).isEqualTo("2025-07-01T00:00:00Z");
		assertThat(after.tags()).containsExactly("warning", "withdrawn");
		assertThat(after.html()).startsWith("<p>Withdrawn, 19 June 2025: Nobody said so.</p>");
		Entry report = feed("reports.atom?edition=3&publisher=daily").entry("to be withdrawn");
		assertThat(report.title()).isEqualTo("Withdrawn: The third report, to be withdrawn");
		assertThat(report.published()).isEqualTo("2025-06-01T00:00:00Z");
		assertThat(report.updated()).isEqualTo("2025-07-01T00:00:00Z");
		assertThat(feed("claims.atom?report=2025-03-daily").entries()).singleElement()
			.satisfies((claim) -> assertThat(claim.updated()).isEqualTo("2025-07-01T00:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource({ "reports.atom?language=uk&publisher=wire, to be renamed", "claims.atom?publisher=wire, still there" })
	void anEntryKeepsItsIdWhateverItsRecordIsRenamedTo(String question, String title) {
		List<Entry> entries = List.of("1", "2", "3", "open")
			.stream()
			.map((edition) -> feed(question + "&size=1000&edition=" + edition).entry(title))
			.toList();
		assertThat(entries).extracting(Entry::id).containsOnly(entries.get(0).id());
		assertThat(entries).extracting(Entry::published).containsOnly("2025-06-01T00:00:00Z");
		assertThat(entries).extracting(Entry::updated).containsOnly("2025-06-01T00:00:00Z");
		assertThat(entries.get(2).link()).contains("2025-02-02-wire-again");
	}

	@Test
	void whatIsAddedIsNew() {
		Entry claim = feed("claims.atom?edition=3&report=2024-10-24-daily").entry("We will see");
		assertThat(claim.published()).isEqualTo("2025-08-01T00:00:00Z");
		Entry report = feed("reports.atom?edition=3&size=2").entry("The first report");
		assertThat(report.updated()).isEqualTo("2025-08-01T00:00:00Z");
		assertThat(report.html()).contains("Addition of 2024-10-24-daily-c04, 21 July 2025: A claim was left out.");
		assertThat(report.html()).contains("Published: some day from 24 October 2024 to 25 October 2024.");
		Entry open = feed("reports.atom?edition=open&publisher=gazette").entry("The last report");
		assertThat(open.published()).isEqualTo("2025-08-07T00:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports", "corrections" })
	void whatTheNewestEditionBroughtComesFirst(String collection) {
		for (int edition = 2; edition <= 3; edition++) {
			String question = collection + ".feed.json?size=1000&edition=";
			Set<Entry> before = Set.copyOf(ReadFeed.json(this.api.ok(BASE + question + (edition - 1)).body())
				.entries()
				.stream()
				.map(FeedTests::withoutLink)
				.toList());
			List<Entry> now = ReadFeed.json(this.api.ok(BASE + question + edition).body())
				.entries()
				.stream()
				.map(FeedTests::withoutLink)
				.toList();
			List<Entry> fresh = now.stream().filter((entry) -> !before.contains(entry)).toList();
			assertThat(fresh).isNotEmpty();
			assertThat(now.subList(0, Math.min(now.size(), 25))).containsAll(fresh);
		}
	}

	private static Entry withoutLink(Entry entry) {
		return new Entry(entry.id(), entry.title(), "", entry.published(), entry.updated(), entry.html(), entry.tags());
	}

	@ParameterizedTest
	@CsvSource({ "sort=id, sort", "fields=id, fields", "count=false, count", "facet=kind, facet", "excel=1, excel",
			"download=1, download", "source=nobody, source", "nothing=1, nothing", "cursor=x, cursor" })
	void whatDoesNotGoWithAFeedIsRefused(String parameter, String name) {
		for (String suffix : List.of(".atom", ".feed.json")) {
			this.api.refused(name, BASE + "claims" + suffix + "?" + parameter);
		}
	}

	@Test
	void aPlaceInAListIsNoneInAFeed() {
		String next = String.valueOf(this.api.ok(BASE + "claims?size=5").next());
		JsonNode error = this.api.refused("cursor", next.replace("claims?", "claims.atom?"));
		assertThat(error.get("reason").stringValue()).isEqualTo("belongs to another order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "estimates.atom", "sources.feed.json", "editions.atom", "claims/2024-10-24-daily-c01.atom",
			"dictionary.atom" })
	void otherListsAreNoFeeds(String path) {
		this.api.status(404, BASE + path);
	}

	private ReadFeed feed(String question) {
		return ReadFeed.atom(this.api.ok(BASE + question).body());
	}

}
