package org.sourcebook.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
 * A list shows a statement once if it is asked to.
 */
class FoldTests {

	private static final String BASE = "/api/v1/";

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	private static final Map<String, Repetitions> REPETITIONS = new HashMap<>();

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	private final ApiOnBoth copies = ApiOnBoth.copies();

	/**
	 * "Nearly 12,000": the intelligence service in the Kyiv Independent of 24 October,
	 * and the same paper on the 26th as Kyiv's, which repeats it, with its 500 officers
	 * and three generals. The Independent of the 25th repeats it too, so a curator wrote,
	 * but for the 12,000 themselves: it has "around 12,000" who are in Russia, which is
	 * another metric. As far as was known on the 26th the second report of the Kyiv
	 * Independent repeats nothing: it may have come out on the 27th. Among the claims of
	 * that report alone its own stands. Nothing folds Kyiv's "up to 12,000" of the 20th,
	 * nor the 12,000 of ANSA, which a reader took for support.
	 */
	@Test
	void nearlyTwelveThousandStandsOnceWithWhatRepeatsIt() {
		String claims = BASE
				+ "claims?edition=1&metric=troops-sent&source=ukraine&to=2024-12&sort=id&fields=id,repeatedBy";
		assertThat(rows(claims + "&fold=repeats")).containsExactly("2024-10-20-ukrinform-c01 []",
				"2024-10-24-kyiv-independent-hur-c02 [\"2024-10-25-independent-c02\",\"2024-10-26-kyiv-independent-c12\"]",
				"2024-12-27-ansa-c02 []");
		assertThat(this.real.ok(claims).ids()).contains("2024-10-26-kyiv-independent-c12").hasSize(4);
		assertThat(rows(claims + "&fold=repeats&knownOn=2024-10-26")).containsExactly("2024-10-20-ukrinform-c01 []",
				"2024-10-24-kyiv-independent-hur-c02 [\"2024-10-25-independent-c02\"]");
		assertThat(rows(claims + "&fold=repeats&report=2024-10-26-kyiv-independent"))
			.as("its earlier carrier does not fit")
			.containsExactly("2024-10-26-kyiv-independent-c12 []");
		String numbers = BASE + "estimates?edition=1&metric=officers&metric=generals&metric=troops-sent"
				+ "&qualifier=nearly&qualifier=stated&to=2024-10&sort=id&fold=repeats&fields=id,repeatedBy";
		assertThat(rows(numbers)).contains(
				"2024-10-24-kyiv-independent-hur-c02-e1 [\"2024-10-26-kyiv-independent-c12-e1\"]",
				"2024-10-24-kyiv-independent-hur-c02-e2 [\"2024-10-25-independent-c02-e2\",\"2024-10-26-kyiv-independent-c12-e2\"]",
				"2024-10-24-kyiv-independent-hur-c02-e3 [\"2024-10-25-independent-c02-e3\",\"2024-10-26-kyiv-independent-c12-e3\"]")
			.noneMatch((row) -> row.startsWith("2024-10-26-kyiv-independent-c12"));
	}

	/**
	 * Both reports of the briefing of 30 April 2025 have about 4,700 casualties from the
	 * same lawmaker. Of the numbers that one stands once. The claims both stand: the
	 * later one says 18,000 where the earlier has about 15,000.
	 */
	@Test
	void aCopyThatSaysMoreIsFoldedByItsNumbersAlone() {
		String reports = "&report=2025-04-30-financial-news-korea&report=2025-04-30-volkswacht-bodensee&edition=1"
				+ "&fold=repeats&fields=id,repeatedBy&sort=id";
		assertThat(rows(BASE + "estimates?metric=casualties" + reports))
			.containsExactly("2025-04-30-financial-news-korea-c01-e2 [\"2025-04-30-volkswacht-bodensee-c01-e2\"]");
		assertThat(this.real.ok(BASE + "claims?metric=casualties" + reports).ids())
			.containsExactly("2025-04-30-financial-news-korea-c01", "2025-04-30-volkswacht-bodensee-c01");
	}

	private List<String> rows(String question) {
		return this.real.ok(question)
			.items()
			.stream()
			.map((item) -> Oracle.id(item) + " " + item.get("repeatedBy"))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "claims,80", "estimates,80" })
	void aFoldedListIsWhatSomebodyLeavesByHand(String collection, int questions) {
		Random random = new Random(collection.hashCode() + 7);
		int folded = 0;
		for (int i = 0; i < questions; i++) {
			boolean isReal = i % 4 == 0;
			ApiOnBoth api = isReal ? this.real : (i % 4 == 1) ? this.madeUp : this.copies;
			String edition = isReal ? "&edition=1"
					: List.of("&edition=1", "&edition=2", "&edition=open").get(random.nextInt(3));
			Oracle oracle = ORACLES.computeIfAbsent(api.hashCode() + edition, (key) -> new Oracle(api, edition));
			// A question that is narrow hardly ever has both a claim and its repetition.
			String asked = (i % 3 == 0) ? "&status=current" : Questions.about(collection, oracle, random).toString();
			String known = asked.replaceFirst("(?s)^(.*&knownOn=([^&]*).*|.*)$", "$2");
			if (random.nextInt(4) == 0 && known.isEmpty()) {
				known = List.of("2024-10-26", "2024-11", "2025-02-11", "2025").get(random.nextInt(4));
				asked += "&knownOn=" + known;
			}
			String words = random.nextInt(3) > 0 ? "" : "&q=" + SearchTests.word(collection, isReal);
			String day = known.isEmpty() ? "9999-12-31" : Days.of(known).latest();
			Repetitions repetitions = REPETITIONS.computeIfAbsent(api.hashCode() + edition + day,
					(key) -> new Repetitions(api, edition, oracle, day));
			String question = BASE + collection + "?size=1000&fields=id,repeatedBy" + edition + asked + words;
			List<String> all = api.ok(question).ids();
			Answer answer = api.ok(question + "&fold=repeats");
			assertThat(answer.ids()).as(answer.path()).isEqualTo(repetitions.fold(all));
			assertThat(answer.total()).as(answer.path()).isEqualTo(answer.ids().size());
			for (JsonNode item : answer.items()) {
				assertThat(item.get("repeatedBy").values()).as("%s %s", answer.path(), item)
					.extracting(JsonNode::asString)
					.containsExactlyElementsOf(repetitions.of(Oracle.id(item)));
			}
			folded += all.size() - answer.ids().size();
		}
		assertThat(folded).as("rows that were left out").isGreaterThan(questions * 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?fold=repeats&edition=1", "claims?fold=repeats&edition=1&q=korea*",
			"estimates?fold=repeats&edition=1&sort=-said", "estimates?fold=repeats&edition=1&knownOn=2025-02",
			"estimates?fold=repeats&edition=1&q=troops&sort=published" })
	void aWalkMeetsEveryStatementOnceInTheSameOrder(String question) {
		List<JsonNode> whole = this.real.ok(BASE + question + "&size=1000").items();
		assertThat(whole).isNotEmpty();
		assertThat(this.real.walk(BASE + question + "&size=7")).isEqualTo(whole);
		String list = question.substring(0, question.indexOf('?'));
		List<String> ids = whole.stream().map(Oracle::id).toList();
		Answer csv = this.real.ok(BASE + question.replace(list, list + ".csv") + "&fields=id");
		assertThat(csv.body().lines().skip(1)).isEqualTo(ids);
		assertThat(this.real.ok(BASE + question.replace(list, list + ".ndjson")).body().lines()).hasSameSizeAs(ids);
	}

	@Test
	void whatRepeatsIsSaidOnlyToThoseWhoAskForIt() {
		for (String list : List.of("claims", "estimates")) {
			assertThat(this.real.ok(BASE + list + "?size=1").items().get(0).has("repeatedBy")).isFalse();
			assertThat(this.real.ok(BASE + list + "?size=1&fold=repeats").items().get(0).get("repeatedBy").isArray())
				.isTrue();
			this.real.refused("fold", BASE + list + "?fold=all");
			this.real.refused("fold", BASE + list + "?fold=repeats&fold=repeats");
			this.real.refused("fold", BASE + list + "/origins?metric=killed&fold=repeats");
		}
		this.real.refused("fold", BASE + "reports?fold=repeats");
	}

	/**
	 * In edition 2 every fifth report was withdrawn: what it repeated, and what repeated
	 * it, stands for itself, and edition 1 is as it was.
	 */
	@Test
	void whatWasWithdrawnRepeatsNothingAndHidesNothing() {
		List<String> withdrawn = this.copies.ok(BASE + "claims?status=withdrawn&size=1000&edition=2").ids();
		assertThat(withdrawn).hasSize(16);
		String question = BASE + "claims?status=any&fold=repeats&size=1000&edition=";
		assertThat(repeating(question + "1")).containsAnyElementsOf(withdrawn);
		for (String edition : List.of("2", "open")) {
			assertThat(this.copies.ok(question + edition).ids()).containsAll(withdrawn);
			assertThat(repeating(question + edition)).isNotEmpty().doesNotContainAnyElementsOf(withdrawn);
		}
	}

	private List<String> repeating(String question) {
		List<String> repeating = new ArrayList<>();
		this.copies.ok(question)
			.items()
			.forEach((item) -> item.get("repeatedBy").forEach((id) -> repeating.add(id.asString())));
		return repeating;
	}

	@Test
	void aFoldedListTakesOneStatementMore() {
		for (Api api : this.copies.each()) {
			for (String list : List.of("claims", "estimates")) {
				String question = BASE + list + "?size=1000&edition=2";
				api.get(question + "&fold=repeats");
				api.get(question);
				int plain = api.statements(question).size();
				assertThat(api.statements(question + "&fold=repeats")).hasSize(plain + 1);
			}
		}
	}

}
