package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was said, denied and expected, in the order of time.
 */
class TimelineTests {

	private static final String TIMELINE = "/api/v1/timeline";

	private static final List<String> FILTERS = List.of("", "", "&source=ukraine", "&source=russia&source=strangers",
			"&source=hur&sourceScope=self", "&storyline=troops", "&location=russia", "&metric=troops-sent",
			"&knownOn=2025-02");

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * The warnings and predictions of the files whose "about" begins by the end of
	 * October 2024, and the one number among them with a "by" of that month: the 5,000 of
	 * the report of UNN. Kyiv's prediction of the first North Koreans in a combat zone
	 * stands in three reports.
	 */
	@Test
	void whatWasExpectedByTheEndOfOctober2024IsWhatStandsInTheFiles() {
		assertThat(ids("what=expected&to=2024-10&edition=1")).containsExactly("2024-10-26-kyiv-independent-c01-about",
				"2024-10-26-unn-c01-about", "2024-10-25-ukrainska-pravda-c01-about",
				"2024-10-26-kyiv-independent-c05-about", "2024-10-28-kbs-world-c02-about", "2024-10-26-unn-c04-about",
				"2024-10-26-unn-c04-e1-by");
		JsonNode number = items(this.real, "what=expected&to=2024-10&edition=1").get(6);
		assertThat(number.at("/estimate/figure").asInt()).isEqualTo(5000);
		assertThat(number.at("/date/edtf").asString()).isEqualTo("2024-10-28");
		assertThat(number.get("text").asString()).startsWith("By Monday 28 October, 5,000 North Koreans");
	}

	/** Counted by hand in the files of the first edition. */
	@Test
	void everyDateOfTheRecordIsThereOnce() {
		assertThat(count("edition=1")).isEqualTo(498);
		assertThat(count("edition=1&what=said")).isEqualTo(271);
		assertThat(count("edition=1&what=denied")).as("denials").isEqualTo(8);
		assertThat(count("edition=1&what=about")).as("claims with about, but warnings and predictions").isEqualTo(197);
		assertThat(count("edition=1&what=expected")).as("15 of these, and seven numbers with by").isEqualTo(22);
		assertThat(count("edition=1&what=expected&what=denied")).isEqualTo(30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "&edition=1", "&edition=2", "&edition=open" })
	void aTimelineIsWhatSomebodyWindsByHand(String edition) {
		Random random = new Random(edition.hashCode());
		int found = 0;
		for (int i = 0; i < 16; i++) {
			ApiOnBoth api = (edition.equals("&edition=1") && i % 3 == 0) ? this.real : this.madeUp;
			String filter = edition + ((api == this.madeUp) ? FILTERS.get(random.nextInt(FILTERS.size()))
					: List.of("&source=ukraine", "&metric=troops-sent", "&location=kursk-oblast")
						.get(random.nextInt(3)));
			String from = random.nextInt(3) == 0 ? "2024-10-15" : "";
			String to = random.nextInt(3) == 0 ? "2025-02" : "";
			String what = random.nextInt(3) == 0 ? List.of("said", "about", "expected", "denied").get(random.nextInt(4))
					: "";
			List<JsonNode> expected = wound(api, filter).stream()
				.filter((item) -> what.isEmpty() || item.get("what").asString().equals(what))
				.filter((item) -> from.isEmpty() || latest(item).compareTo(Days.of(from).earliest()) >= 0)
				.filter((item) -> to.isEmpty() || earliest(item).compareTo(Days.of(to).latest()) <= 0)
				.toList();
			String question = filter + (from.isEmpty() ? "" : "&from=" + from) + (to.isEmpty() ? "" : "&to=" + to)
					+ (what.isEmpty() ? "" : "&what=" + what);
			List<JsonNode> items = items(api, question);
			assertThat(items.stream().map(TimelineTests::told)).as(question)
				.containsExactlyElementsOf(expected.stream().map(TimelineTests::told).toList());
			found += items.size();
		}
		assertThat(found).isGreaterThan(100);
	}

	/** The dates of all claims and projections, sorted by hand. */
	private static List<JsonNode> wound(ApiOnBoth api, String filter) {
		List<JsonNode> found = new ArrayList<>();
		for (JsonNode claim : api.walk("/api/v1/claims?size=1000" + filter)) {
			String kind = claim.get("kind").asString();
			found.add(item(claim.get("id"), "said", claim.get("said"), kind.equals("denial") ? "denied" : "said"));
			if (!claim.get("about").isNull()) {
				found.add(item(claim.get("id"), "about", claim.get("about"),
						List.of("warning", "prediction").contains(kind) ? "expected" : "about"));
			}
		}
		for (JsonNode number : api.walk("/api/v1/estimates?size=1000&projected=true" + filter)) {
			if (number.at("/date/basis").asString().equals("by")
					&& !number.get("stance").asString().equals("rejects")) {
				found.add(item(number.get("id"), "by", number.get("by"), "expected"));
			}
		}
		found.sort(Comparator.comparing(TimelineTests::earliest)
			.thenComparing(TimelineTests::latest)
			.thenComparing((item) -> item.get("part").asString())
			.thenComparing((item) -> item.get("record").asString()));
		return found;
	}

	private static JsonNode item(JsonNode record, String part, JsonNode date, String what) {
		return JsonMapper.shared()
			.valueToTree(Map.of("id", record.asString() + "-" + part, "record", record.asString(), "part", part, "date",
					date, "what", what));
	}

	private static String told(JsonNode item) {
		return item.get("id").asString() + " " + item.get("what").asString() + " " + item.at("/date/edtf").asString();
	}

	private static String earliest(JsonNode item) {
		return item.at("/date/earliest").asString("0000-00-00");
	}

	private static String latest(JsonNode item) {
		return item.at("/date/latest").asString("9999-99-99");
	}

	@ParameterizedTest
	@ValueSource(strings = { "edition=1", "edition=open&what=about&what=expected", "edition=1&source=ukraine",
			"edition=1&from=2024-10-27&to=2024-10-28", "edition=1&source=kyrylo-budanov" })
	void aWalkMeetsEveryMomentOnceInTheSameOrderWhateverThePageSize(String question) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<JsonNode> all = items(api, question);
			assertThat(all).isNotEmpty().doesNotHaveDuplicates();
			for (int size : (all.size() < 60) ? List.of(1, 17) : List.of(17)) {
				assertThat(api.walk(TIMELINE + "?size=" + size + "&" + question)).isEqualTo(all);
			}
			List<JsonNode> reverse = api.walk(TIMELINE + "?size=23&sort=-date&" + question);
			Collections.reverse(reverse);
			assertThat(reverse).isEqualTo(all);
			assertThat(api.ok(TIMELINE + "?size=1&" + question).total()).isEqualTo(all.size());
		}
	}

	@Test
	void everyMomentShowsItsClaimAsTheListOfClaimsDoes() {
		for (JsonNode item : items(this.real, "edition=1&source=ukraine&from=2024-10-20&to=2024-10-27")) {
			JsonNode claim = this.real.ok("/api/v1/claims/" + item.get("claim").asString() + "?edition=1").json();
			for (String member : List.of("kind", "text", "source", "report")) {
				assertThat(item.get(member)).as(member).isEqualTo(claim.get(member));
			}
			if (!item.get("estimate").isNull()) {
				assertThat(claim.get("estimates").values()).contains(item.get("estimate"));
			}
		}
	}

	@Test
	void aPageTakesTheSameFewStatementsWhateverItsSizeAndNoWordsThatAreNotShown() {
		for (Api api : this.madeUp.each()) {
			String question = TIMELINE + "?edition=1&to=2031";
			api.get("/api/v1/metrics?edition=1");
			assertThat(api.statements(question + "&size=1000")).hasSizeLessThanOrEqualTo(10);
			int most = api.statements(question + "&size=900").size();
			assertThat(api.statements(question + "&size=800&storyline=troops").size()).isLessThanOrEqualTo(10);
			assertThat(api.statements(question + "&size=40")).hasSizeLessThanOrEqualTo(most);
			assertThat(api.statements(question + "&size=40&fields=id,what"))
				.noneMatch((sql) -> sql.contains(".text") || sql.contains(".title"));
		}
	}

	@Test
	void whatWasKnownOnADayTellsOfNothingPublishedLater() {
		assertThat(items(this.real, "knownOn=2024-10-20&edition=1")).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.at("/report/published/latest").asString())
				.isLessThanOrEqualTo("2024-10-20"));
		Answer nothing = this.real.ok(TIMELINE + "?knownOn=2023&edition=1");
		assertThat(nothing.items()).isEmpty();
		assertThat(nothing.at("/view/note")).isEqualTo("Nothing known yet.");
	}

	@ParameterizedTest
	@CsvSource({ "what=told,what", "source=nobody,source", "sourceScope=self,sourceScope", "sort=said,sort", "q=x,q",
			"from=2025&to=2024,from", "on=2024,on", "status=any,status", "fields=figure,fields", "cursor=abc,cursor" })
	void whatItDoesNotTakeIsRefused(String query, String parameter) {
		this.madeUp.refused(parameter, TIMELINE + "?" + query);
	}

	@Test
	void formerIdsAreReadAsWhatTheyBecame() {
		Answer former = this.madeUp.ok(TIMELINE + "?metric=troops-sent&edition=3");
		assertThat(former.items()).isNotEmpty()
			.isEqualTo(this.madeUp.ok(TIMELINE + "?metric=troops&edition=3").items());
		assertThat(former.at("/view/renamed/troops-sent")).isEqualTo("troops");
		assertThat(Stream.of("2024-10-24-daily-c03-said", "2024-10-24-daily-c03-e1-by")).as("withdrawn in edition 2")
			.allSatisfy((id) -> {
				assertThat(idsOf(this.madeUp, "edition=1")).contains(id);
				assertThat(idsOf(this.madeUp, "edition=2")).doesNotContain(id);
			});
	}

	private List<String> ids(String question) {
		return idsOf(this.real, question);
	}

	private long count(String question) {
		return this.real.ok(TIMELINE + "?size=1&" + question).total();
	}

	private static List<String> idsOf(ApiOnBoth api, String question) {
		return items(api, question).stream().map((item) -> item.get("id").asString()).toList();
	}

	private static List<JsonNode> items(ApiOnBoth api, String question) {
		return api.walk(TIMELINE + "?size=1000&" + question);
	}

}
