package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who stood where on a day.
 */
class LatestTests {

	private static final String LATEST = "/api/v1/estimates/latest";

	private static final List<String> FILTERS = List.of("source=ukraine", "source=hur&sourceScope=self",
			"source=russia&source=strangers", "storyline=troops", "location=russia", "location=sudzha",
			"metric=troops-sent", "metric=killed", "metric=officers&metric=share");

	private static final List<String> DAYS = List.of("2024", "2024-10", "2024-10-26", "2024-10-28", "2024-11-30",
			"2024-12-31", "2025-01", "2025-02-10", "2025-03-01", "2026");

	/** The metrics that are bound to places, by set and edition. */
	private static final Map<String, Set<String>> BOUND = new HashMap<>();

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * Troops sent, by 23 October 2024. Kyiv: Andrii Kovalenko's "up to 12,000" of 20
	 * October (Ukrinform); the 12,000 of the intelligence service came out on the 24th.
	 * Seoul: the service told parliament on the 23rd of "about 3,000" (ChosunBiz); its
	 * 1,500 of the 18th were for Vladivostok, and troops sent are counted by place.
	 * London: John Healey's "hundreds" of the 22nd (Daily Mail, after Reuters).
	 * Washington had not given a number: John Kirby's "at least 3,000" was said on the
	 * 23rd and is known from a report of the 24th.
	 */
	@Test
	void whoStoodWhereOnTroopNumbersOn23October2024() {
		assertThat(totals("metric=troops-sent&on=2024-10-23")).containsExactly(
				"russia south-korea 2024-10-23-chosunbiz-c01-e1 about 3000",
				"russia ukraine 2024-10-20-ukrinform-c01-e1 up-to 12000",
				"russia united-kingdom 2024-10-22-daily-mail-c01-e1 order-of-magnitude null",
				"vladivostok south-korea 2024-10-18-kbs-world-c01-e1 about 1500");
		assertThat(totals("metric=killed&metric=casualties&on=2024-10-23"))
			.as("the six killed of 3 October are those of one day, not a total")
			.isEmpty();
	}

	/**
	 * Five days later. Kyiv: "nearly 12,000" as of 24 October (the service, in the Kyiv
	 * Independent). The article of 26 October repeats it "as of October", which begins on
	 * the 1st and so is not newer. Washington: the Pentagon's "about 10,000" of the 28th
	 * (Orissa Post, after AP), for Russia; Kirby's "at least 3,000" was for the Russian
	 * Far East. Seoul and London stand where they stood.
	 */
	@Test
	void whoStoodWhereOnTroopNumbersOn28October2024() {
		assertThat(totals("metric=troops-sent&on=2024-10-28")).containsExactly(
				"russia south-korea 2024-10-23-chosunbiz-c01-e1 about 3000",
				"russia ukraine 2024-10-24-kyiv-independent-hur-c02-e1 nearly 12000",
				"russia united-kingdom 2024-10-22-daily-mail-c01-e1 order-of-magnitude null",
				"russia united-states 2024-10-28-orissa-post-c01-e1 about 10000",
				"russian-far-east united-states 2024-10-24-finanznachrichten-c01-e1 at-least 3000",
				"vladivostok south-korea 2024-10-18-kbs-world-c01-e1 about 1500");
	}

	/**
	 * The following spring. Seoul's service told parliament on 30 April of about 15,000
	 * sent, about 4,700 casualties and 600 of them killed (Financial News, after News1).
	 * The report of the same briefing that says 18,000 came out on 30 April or 1 May, and
	 * is known from 1 May. Kyiv: Volodymyr Zelensky's 12,000 of 5 January; for Kursk
	 * Region alone the 12,000 ANSA gives for December; 4,000 casualties he gave on 14
	 * February; about 400 killed that the service gave a lawmaker from Seoul.
	 * Washington's last total of casualties is the "several hundred" of 19 December: its
	 * 1,000 of 27 December are those of one week. London's 11,000 are as of 2024, which
	 * begins before its "hundreds" of 22 October.
	 */
	@Test
	void whoStoodWhereOnTroopsAndLossesOn30April2025() {
		assertThat(totals("metric=troops-sent&on=2025-04-30")).containsExactly(
				"kursk-oblast kyiv-independent 2025-02-27-kyiv-independent-c04-e1 up-to 12000",
				"kursk-oblast new-york-times 2025-01-22-online-ua-c06-e1 about 11000",
				"kursk-oblast ukraine 2024-12-27-ansa-c02-e1 stated 12000",
				"kursk-oblast western-officials-unnamed 2025-01-23-unn-c01-e3 about 11000",
				"russia south-korea 2025-04-30-financial-news-korea-c01-e1 about 15000",
				"russia ukraine 2025-01-05-dsnews-c01-e1 stated 12000",
				"russia united-kingdom 2024-10-22-daily-mail-c01-e1 order-of-magnitude null",
				"russia united-states 2024-11-22-kyiv-independent-c02-e1 stated 10000",
				"russian-far-east united-states 2024-10-24-finanznachrichten-c01-e1 at-least 3000",
				"vladivostok south-korea 2024-10-18-kbs-world-c01-e1 about 1500");
		assertThat(totals("metric=casualties&metric=killed&on=2025-04-30")).containsExactly(
				"null south-korea 2025-04-30-financial-news-korea-c01-e2 about 4700",
				"null ukraine 2025-02-27-kyiv-independent-c02-e1 stated 4000",
				"null united-kingdom 2025-04-02-nationpress-c01-e1 more-than 5000",
				"null united-states 2024-12-20-korea-herald-c01-e1 order-of-magnitude null",
				"null western-officials-unnamed 2025-01-23-unn-c01-e1 about 4000",
				"null south-korea 2025-04-30-financial-news-korea-c01-e3 stated 600",
				"null ukraine 2025-03-05-upi-c03-e1 about 400",
				"null western-officials-unnamed 2025-01-22-moscow-times-c01-e1 about 1000");
		assertThat(totals("metric=troops-sent&source=south-korea&location=russia&on=2025-05-01"))
			.contains("russia south-korea 2025-04-30-volkswacht-bodensee-c01-e1 stated 18000");
	}

	/**
	 * In December 2025 Pyongyang gave a number of its dead for the first time: nine, of
	 * one regiment. That is no total, and nobody's total.
	 */
	@Test
	void nineDeadOfOneRegimentNeverStandAsATotal() {
		List<JsonNode> nine = this.real.ok("/api/v1/estimates?source=north-korea&metric=killed&edition=1").items();
		assertThat(nine).isNotEmpty().allSatisfy((estimate) -> {
			assertThat(estimate.get("figure").asLong()).isEqualTo(9);
			assertThat(estimate.get("of").asString()).contains("regiment");
		});
		for (String per : List.of("body", "source")) {
			assertThat(this.real.walk(LATEST + "?metric=killed&edition=1&per=" + per))
				.noneMatch((total) -> total.at("/holder/id").asString().equals("north-korea"))
				.noneMatch((total) -> total.at("/estimate/figure").asLong() == 9);
		}
	}

	/**
	 * "Nearly 12,000" stands in two reports of one paper, once as the service's and once
	 * as Ukraine's; the second repeats the first. Two reports, two speakers, one origin.
	 * Of the report of 30 April 2025 there are two, both from the same lawmaker.
	 */
	@Test
	void whatBacksATotalIsCountedApart() {
		assertThat(backing("metric=troops-sent&source=ukraine&on=2024-10-26")).containsExactly("1 1 1 0");
		assertThat(backing("metric=troops-sent&source=ukraine&on=2024-10-27")).containsExactly("2 2 1 0");
		assertThat(backing("metric=casualties&source=south-korea&on=2025-04-30")).containsExactly("1 1 1 0");
		assertThat(backing("metric=casualties&source=south-korea&on=2025-05-01")).containsExactly("2 1 1 0");
		assertThat(backing("metric=casualties&source=south-korea&on=2024-12-23"))
			.as("about 1,100, from sources the military does not name")
			.containsExactly("1 1 0 1");
	}

	@Test
	void projectionsAreAskedForAloneAndNeverStandBesideCounts() {
		assertThat(this.real.walk(LATEST + "?projected=true&edition=1")).isNotEmpty()
			.allSatisfy((total) -> assertThat(total.at("/estimate/projected").asBoolean()).isTrue());
		assertThat(this.real.walk(LATEST + "?edition=1")).isNotEmpty().allSatisfy((total) -> {
			assertThat(total.at("/estimate/projected").asBoolean()).isFalse();
			assertThat(total.at("/estimate/total").asBoolean()).isTrue();
			assertThat(total.at("/estimate/stance").asString()).isEqualTo("asserts");
		});
		assertThat(this.real.ok(LATEST + "?projected=true&metric=troops-to-be-sent&on=2024-10-20&edition=1").items())
			.extracting((total) -> total.at("/estimate/id").asString())
			.containsExactly("2024-10-18-kbs-world-c04-e1", "2024-10-18-spacewar-c02-e2",
					"2024-10-17-daily-sabah-c01-e1");
	}

	@Test
	void beforeAnythingWasKnownTheAnswerSaysSo() {
		for (String day : List.of("on=2024-10-07", "knownOn=2024-10-07", "on=2025&knownOn=2023", "on=0001")) {
			Answer answer = this.real.ok(LATEST + "?edition=1&" + day);
			assertThat(answer.items()).isEmpty();
			assertThat(answer.total()).isZero();
			assertThat(answer.at("/view/note")).isEqualTo("Nothing known yet.");
			assertThat(this.real.ok(LATEST + ".csv?edition=1&" + day).body()).startsWith("holder,").hasLineCount(1);
		}
		assertThat(this.real.ok(LATEST + "?edition=1&on=2024-10-18").json().get("view").has("note")).isFalse();
		assertThat(this.real.ok(LATEST + "?edition=1&metric=deserters&source=russia").json().get("view").has("note"))
			.isFalse();
	}

	@Test
	void theEarlierOfTheTwoDaysRules() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			for (String day : DAYS) {
				List<JsonNode> on = items(api, "edition=1&on=" + day);
				assertThat(items(api, "edition=1&knownOn=" + day + (day.equals("2026") ? "" : "&on=2030")))
					.isEqualTo(on);
				assertThat(items(api, "edition=1&on=" + day + "&knownOn=2030")).isEqualTo(on);
			}
		}
		String date = this.real.ok("/api/v1/editions/1").at("/date");
		assertThat(items(this.real, "edition=1&knownOn=" + date)).isEqualTo(items(this.real, "edition=1"))
			.isEqualTo(items(this.real, "edition=1&on=" + date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&edition=1", "&edition=2", "&edition=open" })
	void whatStandsIsWhatSomebodyPicksByHand(String edition) {
		Random random = new Random(edition.hashCode());
		int found = 0;
		for (int i = 0; i < 25; i++) {
			ApiOnBoth api = (edition.isEmpty() && i % 2 == 0) ? this.real : this.madeUp;
			boolean perSource = random.nextBoolean();
			String filter = "projected=" + (random.nextInt(4) == 0) + edition
					+ ((random.nextBoolean() && api == this.madeUp) ? "&" + FILTERS.get(random.nextInt(FILTERS.size()))
							: "");
			String day = DAYS.get(random.nextInt(DAYS.size()));
			String question = filter + "&on=" + day + (perSource ? "&per=source" : "");
			List<JsonNode> all = api.walk("/api/v1/estimates?size=1000&total=true&stance=asserts&" + filter);
			Map<String, JsonNode> expected = byHand(api, edition, all, Days.of(day).latest(), perSource);
			List<JsonNode> items = api.walk(LATEST + "?size=1000&" + question);
			assertThat(items.stream().map(LatestTests::key)).as(question).containsExactlyElementsOf(expected.keySet());
			for (JsonNode item : items) {
				JsonNode estimate = expected.get(key(item));
				assertThat(item.get("estimate")).as(question).isEqualTo(estimate);
				assertThat(item.get("since")).isEqualTo(estimate.at("/report/published/latest"));
				List<JsonNode> alike = all.stream()
					.filter((other) -> isKnown(other, Days.of(day).latest()) && statesTheSame(estimate, other)
							&& holder(other, perSource).equals(item.at("/holder/id").asString())
							&& (item.get("place").isNull()
									? !isBound(api, edition, other) || other.get("place").isNull()
									: other.get("place").equals(item.get("place"))))
					.toList();
				assertThat(item.get("reports").asLong()).isEqualTo(distinct(alike, "/report/id"));
				assertThat(item.get("speakers").asLong()).isEqualTo(distinct(alike, "/source/id"));
				long origins = item.get("independentOrigins").asLong() + item.get("unknownOrigins").asLong();
				assertThat(origins).isBetween(1L, 2 * distinct(alike, "/claim"));
				found++;
			}
		}
		assertThat(found).isGreaterThan(20);
	}

	/**
	 * The newest by as-of, said, published and id of everybody, by metric, place, holder.
	 */
	private static Map<String, JsonNode> byHand(ApiOnBoth api, String edition, List<JsonNode> all, String day,
			boolean perSource) {
		Map<String, JsonNode> newest = new TreeMap<>();
		for (JsonNode estimate : all) {
			if (isKnown(estimate, day)) {
				String place = isBound(api, edition, estimate) ? estimate.at("/place/id").asString("") : "";
				newest.merge(
						"%s %s %s".formatted(estimate.at("/metric/id").asString(), place, holder(estimate, perSource)),
						estimate, (one, other) -> (age(one).compareTo(age(other)) > 0) ? one : other);
			}
		}
		return newest;
	}

	private static boolean isKnown(JsonNode estimate, String day) {
		return Days.of(estimate.at("/report/published")).latest().compareTo(day) <= 0;
	}

	private static boolean isBound(ApiOnBoth api, String edition, JsonNode estimate) {
		return bound(api, edition).contains(estimate.at("/metric/id").asString());
	}

	private static Set<String> bound(ApiOnBoth api, String edition) {
		return BOUND.computeIfAbsent(api.hashCode() + edition,
				(key) -> api.ok("/api/v1/metrics?size=1000&status=any" + edition)
					.items()
					.stream()
					.filter((metric) -> metric.get("placeBound").asBoolean())
					.map((metric) -> metric.get("id").asString())
					.collect(Collectors.toSet()));
	}

	private static String holder(JsonNode estimate, boolean perSource) {
		JsonNode path = estimate.at("/source/path");
		return path.get(perSource ? 0 : path.size() - 1).get("id").asString();
	}

	private static Days asOf(JsonNode estimate) {
		return Days.of(estimate.get("asOf").isNull() ? estimate.get("said") : estimate.get("asOf"));
	}

	private static String age(JsonNode estimate) {
		return Stream.of(asOf(estimate), Days.of(estimate.get("said")), Days.of(estimate.at("/report/published")))
			.map((days) -> days.earliest() + days.latest())
			.collect(Collectors.joining()) + estimate.get("id").asString();
	}

	private static boolean statesTheSame(JsonNode one, JsonNode other) {
		Days days = asOf(one);
		Days others = asOf(other);
		return Stream.of("metric", "qualifier", "bounds").allMatch((name) -> one.get(name).equals(other.get(name)))
				&& days.earliest().compareTo(others.latest()) <= 0 && others.earliest().compareTo(days.latest()) <= 0;
	}

	private static long distinct(List<JsonNode> rows, String pointer) {
		return rows.stream().map((row) -> row.at(pointer).asString()).distinct().count();
	}

	private static String key(JsonNode item) {
		return "%s %s %s".formatted(item.at("/metric/id").asString(), item.at("/place/id").asString(""),
				item.at("/holder/id").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "edition=1", "edition=open&per=source", "metric=troops-sent&on=2025", "projected=true" })
	void aWalkMeetsEveryTotalOnceInTheSameOrder(String question) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<JsonNode> all = items(api, question);
			assertThat(all).isNotEmpty().doesNotHaveDuplicates();
			assertThat(api.walk(LATEST + "?size=3&" + question)).isEqualTo(all);
			List<JsonNode> reverse = api.walk(LATEST + "?size=4&sort=-metric&" + question);
			Collections.reverse(reverse);
			assertThat(reverse).isEqualTo(all);
			assertThat(api.ok(LATEST + "?" + question).total()).isEqualTo(all.size());
		}
	}

	@ParameterizedTest
	@CsvSource({ "per=person,per", "shape=wide,shape", "q=kursk,q", "metric=dead,metric", "on=2024-10~,on",
			"sourceScope=self,sourceScope", "sort=date,sort", "status=any,status", "projected=both,projected",
			"on=2024&on=2025,on", "fields=figure,fields" })
	void whatItDoesNotTakeIsRefused(String query, String parameter) {
		this.madeUp.refused(parameter, LATEST + "?" + query);
	}

	@Test
	void someMembersAloneLookAsTheyDoInTheWhole() {
		for (String member : List.of("estimate", "holder", "reports", "since")) {
			List<JsonNode> some = items(this.madeUp, "edition=1&fields=" + member);
			assertThat(some).allSatisfy((item) -> assertThat(item.propertyNames()).containsExactly(member));
			assertThat(some).extracting((item) -> item.get(member))
				.isEqualTo(items(this.madeUp, "edition=1").stream().map((item) -> item.get(member)).toList());
		}
	}

	@Test
	void aWideTableHasARowForEachMetricAndPlaceAndColumnsForEachHolder() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			for (String question : List.of("edition=1", "edition=1&on=2024-10-28", "edition=1&per=source")) {
				List<JsonNode> items = items(api, question);
				List<NamedCsvRecord> rows = rows(api.ok(LATEST + ".csv?shape=wide&" + question));
				assertThat(rows.stream().map((row) -> row.getField("metric") + " " + row.getField("place")))
					.containsExactlyElementsOf(items.stream()
						.map((item) -> item.at("/metric/id").asString() + " " + item.at("/place/id").asString(""))
						.distinct()
						.toList());
				List<String> cells = new ArrayList<>();
				rows.forEach((row) -> row.getHeader().forEach((column) -> {
					if (!List.of("metric", "metric_name", "unit", "place", "place_name").contains(column)
							&& !row.getField(column).isEmpty()) {
						cells.add(row.getField("metric") + " " + row.getField("place") + " " + column + " "
								+ row.getField(column));
					}
				}));
				assertThat(cells)
					.containsExactlyInAnyOrderElementsOf(items.stream().flatMap(LatestTests::cells).toList());
			}
		}
	}

	private static Stream<String> cells(JsonNode item) {
		String start = "%s %s %s_".formatted(item.at("/metric/id").asString(), item.at("/place/id").asString(""),
				item.at("/holder/id").asString().replace('-', '_'));
		return Map
			.of("figure", "/estimate/figure", "lower", "/estimate/bounds/lower", "upper", "/estimate/bounds/upper",
					"qualifier", "/estimate/qualifier", "date", "/estimate/date/edtf")
			.entrySet()
			.stream()
			.filter((cell) -> !item.at(cell.getValue()).isNull())
			.map((cell) -> start + cell.getKey() + " " + item.at(cell.getValue()).asString());
	}

	@Test
	void aWideTableCanBeWalkedAndIsForCsvOnly() {
		Answer whole = this.madeUp.ok(LATEST + ".csv?shape=wide&edition=1");
		Answer first = this.madeUp.ok(LATEST + ".csv?shape=wide&edition=1&size=1");
		assertThat(first.header("x-row-count")).isEqualTo("1");
		String link = String.valueOf(first.header("link"));
		Answer second = this.madeUp.ok(link.substring(1, link.indexOf('>')));
		assertThat(whole.body()).startsWith(first.body() + second.body().substring(second.body().indexOf('\n') + 1));
		assertThat(this.madeUp.ok(LATEST + ".csv?shape=tidy&edition=1").body())
			.isEqualTo(this.madeUp.ok(LATEST + ".csv?edition=1").body());
		this.madeUp.refused("fields", LATEST + ".csv?shape=wide&fields=holder");
		this.madeUp.refused("shape", LATEST + ".ndjson?shape=tidy");
	}

	/** In edition 3 the metric has another id, and a source in the open one. */
	@Test
	void formerIdsAreReadAsWhatTheyBecame() {
		Answer former = this.madeUp.ok(LATEST + "?metric=troops-sent&edition=3");
		assertThat(former.items()).isNotEmpty().isEqualTo(this.madeUp.ok(LATEST + "?metric=troops&edition=3").items());
		assertThat(former.at("/view/renamed/troops-sent")).isEqualTo("troops");
		assertThat(this.madeUp.ok(LATEST + "?source=strangers&edition=open").items()).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.at("/holder/id").asString()).isEqualTo("friends"));
	}

	private List<String> totals(String question) {
		return items(this.real, "edition=1&" + question).stream()
			.map((item) -> "%s %s %s %s %s".formatted(item.at("/place/id").asString("null"),
					item.at("/holder/id").asString(), item.at("/estimate/id").asString(),
					item.at("/estimate/qualifier").asString(), item.at("/estimate/figure").asString("null")))
			.toList();
	}

	private List<String> backing(String question) {
		return items(this.real, "edition=1&" + question).stream()
			.map((item) -> Stream.of("reports", "speakers", "independentOrigins", "unknownOrigins")
				.map((name) -> item.get(name).asString())
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private static List<JsonNode> items(ApiOnBoth api, String question) {
		return api.walk(LATEST + "?size=1000&" + question);
	}

	private static List<NamedCsvRecord> rows(Answer csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv.body()).stream().toList();
	}

}
