package org.sourcebook.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was known on a day is known on every later one, and in the end everything is.
 */
class KnownOnTests {

	private static final String BASE = "/api/v1/";

	private static final List<String> DAYS = List.of("2023", "2024-10-07", "2024-10-08", "2024-10-18", "2024-10-20",
			"2024-10-24", "2024-10-25", "2024-10", "2024-11-15", "2024", "2025-01-31", "2025-02-02", "2025-03",
			"2025-06", "2025", "2026");

	/** What is known may be counted otherwise, but it is not forgotten. */
	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports" })
	void beforeAnythingWasKnownAListSaysSo(String collection) {
		Answer before = ApiOnBoth.real().ok("/api/v1/" + collection + "?knownOn=1999");
		assertThat(before.items()).isEmpty();
		assertThat(before.at("/view/note")).isEqualTo("Nothing known yet.");
		assertThat(
				ApiOnBoth.real().ok("/api/v1/" + collection + "?knownOn=2024-12&size=1").json().get("view").has("note"))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?", "estimates?", "reports?", "claims?source=ukraine&role=any",
			"estimates?metric=troops-sent", "reports?source=ukraine", "reports?location=russia", "sources?",
			"locations?", "publishers?", "metrics?", "storylines?", "claims?q=troops", "claims?status=any&named=false",
			"timeline?", "timeline?what=expected&what=about", "disagreements?", "disagreements?kind=range-disjoint" })
	void whatWasKnownOnADayIsKnownOnEveryLaterOne(String question) {
		for (ApiOnBoth api : List.of(ApiOnBoth.real(), ApiOnBoth.madeUp())) {
			Set<String> known = new LinkedHashSet<>();
			for (String day : DAYS) {
				List<String> ids = ids(api, question + "&knownOn=" + day);
				assertThat(ids).as("%s on %s", question, day).containsAll(known);
				known.addAll(ids);
			}
			assertThat(ids(api, question)).as(question).isNotEmpty().containsAll(known);
		}
	}

	private static List<String> ids(ApiOnBoth api, String question) {
		return api.walk(BASE + question + "&size=1000&fields=id")
			.stream()
			.map((item) -> item.get("id").asString())
			.toList();
	}

	/**
	 * A figure of 23 December 2024 supports one of 19 December. Another one of its own
	 * day contradicts it, as a curator wrote down and as follows from the numbers. On 27
	 * December it was repeated, and on 27 March 2025 brought up to date.
	 */
	@Test
	void howAClaimStandsToOthersBecomesMoreAsTheseAreKnown() {
		Set<String> known = new LinkedHashSet<>();
		List<Integer> sizes = new ArrayList<>();
		for (String day : List.of("2024-12-23", "2024-12-26", "2024-12-27", "2025-03-26", "2025-03-27", "2026")) {
			List<String> related = ApiOnBoth.real()
				.walk(BASE + "claims/2024-12-23-moscow-times-c01/relations?edition=1&knownOn=" + day)
				.stream()
				.map((item) -> "%s %s %s".formatted(item.get("kind").asString(), item.at("/other/claim").asString(),
						item.get("rule").asString("")))
				.toList();
			assertThat(related).as(day).containsAll(known);
			known.addAll(related);
			sizes.add(related.size());
		}
		assertThat(sizes).containsExactly(3, 3, 4, 4, 5, 5);
		assertThat(known).contains("supports 2024-12-19-aju-news-c02 ", "repeats 2024-12-27-ansa-c04 ");
	}

	/** What stands on a day was known by then, whatever became known later. */
	@ParameterizedTest
	@ValueSource(strings = { "2024-10-18", "2024-10-28", "2024-11", "2025-01", "2025-02-02", "2025-06" })
	void whatBecameKnownLaterChangesNothingInWhatStoodOnADay(String day) {
		ApiOnBoth api = ApiOnBoth.real();
		for (String question : List.of("estimates/latest?on=" + day, "estimates/latest?per=source&on=" + day)) {
			Answer all = api.ok(BASE + question + "&size=1000&edition=1");
			Answer known = api.ok(BASE + question + "&size=1000&edition=1&knownOn=" + day);
			assertThat(known.items()).isNotEmpty();
			assertThat(withoutEcho(known, day)).isEqualTo(withoutEcho(all, day));
		}
		String envelope = BASE + "estimates/envelope?metric=troops-sent&interval=day&from=2024-10&edition=1&to=" + day;
		assertThat(current(api.walk(envelope + "&knownOn=" + day))).isNotEmpty().isEqualTo(current(api.walk(envelope)));
	}

	/** The rows in which there is a total; a place may have its first one later. */
	private static List<JsonNode> current(List<JsonNode> rows) {
		return rows.stream().filter((row) -> !row.get("estimates").isEmpty()).toList();
	}

	/** Nothing in the set was published after its edition was closed. */
	@ParameterizedTest
	@ValueSource(strings = { "claims?", "estimates?", "reports?", "sources?", "locations?", "publishers?", "metrics?",
			"storylines?", "estimates/latest?", "estimates/envelope?metric=killed", "disagreements?", "timeline?",
			"claims/2024-12-23-moscow-times-c01/relations?", "coverage?source=ukraine", "claims?q=kursk",
			"search?q=kursk", "claims?facet=source&facet=kind", "estimates?metric=killed&sort=figure" })
	void onTheDayOfTheEditionEverythingInItIsKnown(String question) {
		ApiOnBoth api = ApiOnBoth.real();
		String date = api.ok(BASE + "editions/1").at("/date");
		Answer all = api.ok(BASE + question + "&size=200&edition=1");
		Answer known = api.ok(BASE + question + "&size=200&edition=1&knownOn=" + date);
		assertThat(known.at("/view/knownOn")).isEqualTo(date);
		assertThat(withoutEcho(known, date)).isEqualTo(withoutEcho(all, date));
	}

	/** Without what repeats the day: the view, the links, and the cursor in them. */
	private static String withoutEcho(Answer answer, String date) {
		return answer.body()
			.replace("\"knownOn\":\"" + date + "\"", "\"knownOn\":null")
			.replaceAll("&knownOn=" + date, "")
			.replaceAll("cursor(=|\":\")[A-Za-z0-9_-]+", "cursor");
	}

	/**
	 * The ten reports that were published by then, from 8 October on, with what stands in
	 * their files.
	 */
	@Test
	void tenReportsWereKnownOnTheTwentiethOfOctober() {
		ApiOnBoth api = ApiOnBoth.real();
		String known = "knownOn=2024-10-20&edition=1";
		assertThat(api.ok(BASE + "reports?" + known).ids()).containsExactly("2024-10-20-ukrinform", "2024-10-18-unn",
				"2024-10-18-spacewar", "2024-10-18-kbs-world", "2024-10-17-daily-sabah", "2024-10-16-ukrainska-pravda",
				"2024-10-15-ukrainska-pravda", "2024-10-11-news-az", "2024-10-10-news-az", "2024-10-08-daily-tribune");
		assertThat(api.ok(BASE + "claims?" + known).total()).isEqualTo(28);
		assertThat(api.ok(BASE + "estimates?" + known).total()).isEqualTo(17);
		assertThat(api.ok(BASE + "claims?source=nis&" + known).ids()).containsExactlyInAnyOrder(
				"2024-10-18-kbs-world-c01", "2024-10-18-kbs-world-c02", "2024-10-18-kbs-world-c03",
				"2024-10-18-spacewar-c02");
	}

	/**
	 * Of troops sent two totals were known: about 1,500 in Vladivostok by the NIS, and up
	 * to 12,000 in Russia by Kovalenko.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2024-10-17|", "2024-10-18|south-korea vladivostok 2024-10-18-kbs-world-c01-e1",
					"2024-10-20|ukraine russia 2024-10-20-ukrinform-c01-e1;"
							+ "south-korea vladivostok 2024-10-18-kbs-world-c01-e1" })
	void whoHadSaidHowManyTroopsWereSent(String day, String totals) {
		List<JsonNode> items = ApiOnBoth.real()
			.ok(BASE + "estimates/latest?metric=troops-sent&edition=1&on=" + day + "&knownOn=" + day)
			.items();
		assertThat(items.stream()
			.map((item) -> String.join(" ", item.at("/holder/id").asString(), item.at("/place/id").asString(),
					item.at("/estimate/id").asString())))
			.containsExactlyElementsOf((totals != null) ? List.of(totals.split(";")) : List.of());
	}

}
