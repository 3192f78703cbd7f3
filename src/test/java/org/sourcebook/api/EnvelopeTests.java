package org.sourcebook.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far apart current totals lay as time went by.
 */
class EnvelopeTests {

	private static final String ENVELOPE = "/api/v1/estimates/envelope";

	private static final String LATEST = "/api/v1/estimates/latest";

	private static final List<String> FILTERS = List.of("&source=ukraine", "&source=hur&sourceScope=self",
			"&storyline=troops", "&location=russia", "&per=source", "&projected=true");

	private static final List<String> COUNTS = List.of("reports", "speakers", "independentOrigins", "unknownOrigins");

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * Casualties in December 2024, by weeks. In the week from the 16th there stands only
	 * Washington's "several hundred" of the 19th (Korea Herald, 20 December), which is
	 * read as 200 to 999. In the week after, Seoul's 1,100 (ANSA, 27 December) and Kyiv's
	 * "more than 3,000" (first in UrduPoint, 23 December, last in FBC News, 28 December)
	 * stand too. The latter has no upper bound, so nobody knows where the envelope ends.
	 * On 5 January Volodymyr Zelensky gave 3,800 (DSnews).
	 */
	@Test
	void theEnvelopeOfCasualtiesInTheFirstWeeksIsTheOneFoundByHand() {
		assertThat(envelopes("metric=casualties&interval=week&from=2024-12-16&to=2025-01-05")).containsExactly(
				"2024-12-16 2024-12-22 200 999 [2024-12-20-korea-herald-c01-e1] [2024-12-20-korea-herald-c01-e1] 1 1 1 0",
				"2024-12-23 2024-12-29 200 open [2024-12-20-korea-herald-c01-e1] [2024-12-28-fbc-news-c04-e1] 4 3 3 0",
				"2024-12-30 2025-01-05 200 3800 [2024-12-20-korea-herald-c01-e1] [2025-01-05-dsnews-c01-e2] 3 3 3 0");
		assertThat(items(this.real, "metric=casualties&interval=week&from=2024-12-23&to=2024-12-23").get(0)
			.get("estimates")
			.values()).extracting(JsonNode::asString)
			.containsExactly("2024-12-27-ansa-c04-e1", "2024-12-28-fbc-news-c04-e1", "2024-12-20-korea-herald-c01-e1");
	}

	/**
	 * Seoul's 1,500 for Vladivostok describe 13 October 2024 or a day before (KBS World,
	 * of the 18th). Until the end of December nothing newer was said of that place, and
	 * with the new year ninety days have passed.
	 */
	@Test
	void aTotalThatIsTooOldIsNoLongerCurrentAndNothingTakesItsPlace() {
		List<String> months = items(this.real, "metric=troops-sent&location=vladivostok&to=2025-02").stream()
			.map((item) -> item.get("from").asString() + " " + edge(item.get("lower")) + " " + edge(item.get("upper"))
					+ " " + item.get("reports"))
			.toList();
		assertThat(months).containsExactly("2024-10-01 1500 1500 1", "2024-11-01 1500 1500 1", "2024-12-01 1500 1500 1",
				"2025-01-01 none none 0", "2025-02-01 none none 0");
		assertThat(items(this.real, "metric=troops-sent&location=vladivostok&currentFor=30&from=2024-11")).isNotEmpty()
			.allSatisfy((item) -> {
				assertThat(item.get("lower").isNull()).isTrue();
				assertThat(item.get("upper").isNull()).isTrue();
				assertThat(item.get("estimates")).isEmpty();
			});
		assertThat(items(this.real, "metric=troops-sent&location=vladivostok&currentFor=3650")).hasSize(26)
			.allSatisfy((item) -> assertThat(item.at("/lower/bound").asInt()).isEqualTo(1500));
	}

	/** The example everybody knows: nothing said of one place bounds another. */
	@Test
	void wherePlacesArePartOfTheFigureEachHasAnEnvelopeOfItsOwn() {
		List<JsonNode> rows = items(this.real, "metric=troops-sent&from=2024-10&to=2024-10");
		assertThat(rows).extracting((item) -> item.at("/place/id").asString())
			.containsExactly("kursk-oblast", "russia", "russian-far-east", "vladivostok");
		assertThat(rows.stream().map((item) -> edge(item.get("lower")) + " " + edge(item.get("upper"))))
			.containsExactly("none none", "open 12000", "3000 open", "1500 1500");
		assertThat(items(this.real, "metric=casualties")).allMatch((item) -> item.get("place").isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "&edition=1", "&edition=2", "&edition=open" })
	void anEnvelopeIsWhatTheLatestTotalsOfItsLastDayReach(String edition) {
		Random random = new Random(edition.hashCode());
		int found = 0;
		for (int i = 0; i < 14; i++) {
			ApiOnBoth api = (edition.equals("&edition=1") && i % 2 == 0) ? this.real : this.madeUp;
			String metric = any((api == this.real) ? List.of("troops-sent", "killed", "casualties")
					: List.of("troops-sent", "killed", "share"), random);
			String filter = "metric=" + metric + edition
					+ ((api == this.madeUp) ? any(FILTERS, random) : any(List.of("&per=source", ""), random));
			String interval = any(List.of("month", "month", "week"), random);
			int days = any(List.of(1, 20, 90, 400), random);
			String until = random.nextBoolean() ? "&knownOn=2025-01-15" : "";
			String question = filter + "&interval=" + interval + "&currentFor=" + days + until;
			Map<String, List<JsonNode>> standing = new HashMap<>();
			List<JsonNode> rows = api.walk(ENVELOPE + "?size=1000&" + question);
			List<JsonNode> some = rows.stream().filter((row) -> rows.size() < 40 || random.nextInt(4) == 0).toList();
			for (JsonNode row : some) {
				String day = row.get("to").asString();
				List<JsonNode> totals = standing
					.computeIfAbsent(day, (to) -> api.walk(LATEST + "?size=1000&" + filter + "&on=" + to))
					.stream()
					.filter((total) -> total.get("place").equals(row.get("place")))
					.filter((total) -> isCurrent(total.get("estimate"), LocalDate.parse(day).minusDays(days)))
					.toList();
				assertReaches(question, row, totals);
				found += totals.size();
			}
		}
		assertThat(found).isGreaterThan(20);
	}

	private static void assertReaches(String question, JsonNode row, List<JsonNode> totals) {
		assertThat(ids(row.get("estimates"))).as(question)
			.containsExactlyElementsOf(totals.stream().map((total) -> total.at("/estimate/id").asString()).toList());
		assertEdge(question, row.get("lower"), "lower", totals, -1);
		assertEdge(question, row.get("upper"), "upper", totals, 1);
		for (String count : COUNTS) {
			List<Long> each = totals.stream().map((total) -> total.get(count).asLong()).toList();
			long sum = each.stream().mapToLong(Long::longValue).sum();
			if (totals.size() < 2) {
				assertThat(row.get(count).asLong()).as(question + " " + count).isEqualTo(sum);
			}
			else if (!count.endsWith("Origins")) {
				assertThat(row.get(count).asLong()).as(question + " " + count).isBetween(Collections.max(each), sum);
			}
		}
	}

	/** Every bound lies within, and the edge is the outermost one of them. */
	private static void assertEdge(String question, JsonNode edge, String side, List<JsonNode> totals, int outwards) {
		if (totals.isEmpty()) {
			assertThat(edge.isNull()).as(question).isTrue();
			return;
		}
		Map<Boolean, List<JsonNode>> open = totals.stream()
			.collect(Collectors.partitioningBy((total) -> bound(total, side).isNull()));
		List<JsonNode> setting = open.getOrDefault(true, List.of());
		if (setting.isEmpty()) {
			long outermost = totals.stream()
				.mapToLong((total) -> bound(total, side).asLong())
				.reduce((one, other) -> (outwards < 0) ? Math.min(one, other) : Math.max(one, other))
				.orElseThrow();
			assertThat(edge.get("bound").asLong()).as(question).isEqualTo(outermost);
			setting = totals.stream().filter((total) -> bound(total, side).asLong() == outermost).toList();
		}
		else {
			assertThat(edge.get("bound").isNull()).as(question).isTrue();
		}
		assertThat(edge.get("open").asBoolean()).isEqualTo(edge.get("bound").isNull());
		assertThat(ids(edge.get("estimates"))).as(question)
			.containsExactlyElementsOf(setting.stream().map((total) -> total.at("/estimate/id").asString()).toList());
	}

	private static JsonNode bound(JsonNode total, String side) {
		return total.at("/estimate/bounds/" + side);
	}

	private static boolean isCurrent(JsonNode estimate, LocalDate oldest) {
		JsonNode moment = estimate.get("asOf").isNull() ? estimate.get("said") : estimate.get("asOf");
		return Days.of(moment).latest().compareTo(oldest.toString()) >= 0;
	}

	/**
	 * Only the last day counts, so a week and its Sunday have all but their days in
	 * common.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "troops-sent", "killed" })
	void aWeekIsTheEnvelopeOfItsSunday(String metric) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			Map<String, JsonNode> days = new HashMap<>();
			items(api, "metric=" + metric + "&interval=day")
				.forEach((day) -> days.put(day.get("to").asString() + " " + day.get("place"), day));
			List<JsonNode> weeks = items(api, "metric=" + metric + "&interval=week");
			assertThat(weeks).hasSizeGreaterThan(10).allSatisfy((week) -> {
				ObjectNode day = days.get(week.get("to").asString() + " " + week.get("place")).deepCopy().asObject();
				day.set("from", week.get("from"));
				assertThat(day).isEqualTo(week);
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "day", "week", "month" })
	void intervalsFollowOneAnotherFromTheFirstThatIsKnownToTheDateOfTheEdition(String interval) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			String date = api.ok("/api/v1/editions/1").at("/date");
			for (String end : List.of(date, "2025-01-15")) {
				String known = end.equals(date) ? "" : "&knownOn=" + end;
				List<JsonNode> rows = items(api, "metric=troops-sent&interval=" + interval + known);
				List<String> days = List.copyOf(rows.stream()
					.map((row) -> row.get("from").asString() + " " + row.get("to").asString())
					.collect(Collectors.toCollection(TreeSet::new)));
				assertThat(days.get(days.size() - 1)).endsWith(end);
				LocalDate next = LocalDate.parse(days.get(0).substring(0, 10));
				for (String each : days) {
					LocalDate from = LocalDate.parse(each.substring(0, 10));
					LocalDate to = LocalDate.parse(each.substring(11));
					assertThat(from).isEqualTo(next);
					next = to.plusDays(1);
					if (!to.toString().equals(end)) {
						assertThat(to).isEqualTo(switch (interval) {
							case "day" -> from;
							case "week" -> from.plusDays(6);
							default -> from.plusMonths(1).minusDays(1);
						});
					}
					assertThat(interval.equals("week") ? from.getDayOfWeek() : DayOfWeek.MONDAY)
						.isEqualTo(DayOfWeek.MONDAY);
				}
				String first = api
					.walk("/api/v1/estimates?metric=troops-sent&total=true&stance=asserts&projected=false&edition=1")
					.stream()
					.map((estimate) -> estimate.at("/report/published/latest").asString())
					.min(String::compareTo)
					.orElseThrow();
				assertThat(first).isBetween(days.get(0).substring(0, 10), days.get(0).substring(11));
			}
		}
	}

	@Test
	void fromAndToTakeTheIntervalsTheyTouch() {
		List<JsonNode> all = items(this.real, "metric=killed&interval=week");
		List<JsonNode> some = items(this.real, "metric=killed&interval=week&from=2025-01-01&to=2025-02-04");
		assertThat(some).extracting((row) -> row.get("from").asString())
			.containsExactly("2024-12-30", "2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27", "2025-02-03");
		assertThat(all).containsAll(some);
		assertThat(items(this.real, "metric=killed&interval=week&from=2030")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "metric=killed&interval=week", "metric=troops-sent&interval=month&per=source" })
	void aWalkMeetsEveryIntervalOnceInTheSameOrder(String question) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<JsonNode> all = items(api, question);
			assertThat(all).isNotEmpty();
			assertThat(api.walk(ENVELOPE + "?size=7&edition=1&" + question)).isEqualTo(all);
			List<JsonNode> reverse = api.walk(ENVELOPE + "?size=9&sort=-from&edition=1&" + question);
			Collections.reverse(reverse);
			assertThat(reverse).isEqualTo(all);
			assertThat(api.ok(ENVELOPE + ".ndjson?edition=1&" + question).body().lines()).hasSameSizeAs(all);
			assertThat(api.ok(ENVELOPE + ".csv?edition=1&" + question).header("x-row-count"))
				.isEqualTo(String.valueOf(all.size()));
		}
	}

	/** The three weeks of the first test, for a chart of dates by sources. */
	@Test
	void aWideTableOfCasualtiesIsTheOneFoundByHand() {
		String csv = this.real
			.ok(ENVELOPE + ".csv?shape=wide&metric=casualties&interval=week&from=2024-12-16&to=2025-01-05&edition=1")
			.body();
		List<NamedCsvRecord> rows = rows(csv);
		assertThat(rows.get(0).getHeader()).startsWith("from", "to", "metric", "metric_name", "unit", "place",
				"place_name", "lower", "lower_open", "lower_estimates", "upper", "upper_open", "upper_estimates");
		List<String> columns = List.of("from", "lower", "upper", "south_korea_lower", "south_korea_upper",
				"ukraine_lower", "ukraine_upper", "united_states_lower", "united_states_upper");
		assertThat(rows.get(0).getHeader()).endsWith(columns.subList(3, 9).toArray(String[]::new));
		assertThat(rows).extracting((row) -> columns.stream().map(row::getField).collect(Collectors.joining(" ")))
			.containsExactly("2024-12-16 200 999     200 999", "2024-12-23 200  1100 1100 3000  200 999",
					"2024-12-30 200 3800 1100 1100 3800 3800 200 999");
	}

	@ParameterizedTest
	@ValueSource(strings = { "metric=troops-sent", "metric=killed&interval=week&sort=-from",
			"metric=troops-sent&projected=true", "metric=killed&knownOn=2024-12" })
	void aWideTableHasTheBoundsOfEachTotalAndNothingElse(String question) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			Map<String, JsonNode> estimates = new HashMap<>();
			api.walk("/api/v1/estimates?size=1000&edition=1&fields=id,source,bounds")
				.forEach((estimate) -> estimates.put(estimate.get("id").asString(), estimate));
			List<NamedCsvRecord> tidy = rows(api.ok(ENVELOPE + ".csv?edition=1&" + question).body());
			String csv = api.ok(ENVELOPE + ".csv?shape=wide&edition=1&" + question).body();
			List<NamedCsvRecord> wide = rows(csv);
			assertThat(wide).hasSameSizeAs(tidy);
			for (int i = 0; i < tidy.size(); i++) {
				NamedCsvRecord row = wide.get(i);
				List<String> shared = row.getHeader().stream().filter(tidy.get(i).getHeader()::contains).toList();
				assertThat(shared.stream().map(row::getField))
					.containsExactlyElementsOf(shared.stream().map(tidy.get(i)::getField).toList());
				Map<String, String> bounds = new TreeMap<>();
				row.getHeader().stream().filter((column) -> !shared.contains(column)).forEach((column) -> {
					if (!row.getField(column).isEmpty()) {
						bounds.put(column, row.getField(column));
					}
				});
				assertThat(bounds).isEqualTo(bounds(tidy.get(i).getField("estimates"), estimates));
			}
			String pages = api.ok(ENVELOPE + ".csv?shape=wide&edition=1&size=2&" + question).body();
			assertThat(csv).startsWith(pages);
		}
	}

	private static Map<String, String> bounds(String ids, Map<String, JsonNode> estimates) {
		Map<String, String> bounds = new TreeMap<>();
		for (String id : ids.split(";")) {
			JsonNode estimate = estimates.get(id);
			for (String side : (estimate != null) ? List.of("lower", "upper") : List.<String>of()) {
				if (!estimate.at("/bounds/" + side).isNull()) {
					bounds.put(body(estimate).replace('-', '_') + "_" + side,
							estimate.at("/bounds/" + side).asString());
				}
			}
		}
		return bounds;
	}

	private static String body(JsonNode estimate) {
		JsonNode path = estimate.at("/source/path");
		return path.get(path.size() - 1).get("id").asString();
	}

	@Test
	void aWideTableIsForCsvAndHasAHeaderWithoutRows() {
		assertThat(this.real.ok(ENVELOPE + ".csv?shape=wide&metric=killed&knownOn=2023&edition=1").body())
			.isEqualTo("from,to,metric,metric_name,unit,place,place_name,lower,lower_open,lower_estimates,upper,"
					+ "upper_open,upper_estimates\r\n");
		String tidy = this.real.ok(ENVELOPE + ".csv?shape=tidy&metric=killed&edition=1").body();
		assertThat(tidy).isEqualTo(this.real.ok(ENVELOPE + ".csv?metric=killed&edition=1").body());
		this.real.refused("fields", ENVELOPE + ".csv?shape=wide&metric=killed&fields=from");
		this.real.refused("shape", ENVELOPE + "?shape=wide&metric=killed");
	}

	private static List<NamedCsvRecord> rows(String csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
	}

	@Test
	void aQuestionIsComputedOnceAndItsPagesTakeOneStatement() {
		for (Api api : this.madeUp.each()) {
			String question = ENVELOPE + "?metric=troops-sent&currentFor=77&interval=day&edition=1";
			assertThat(api.statements(question + "&size=1000").size()).isLessThanOrEqualTo(10);
			assertThat(api.statements(question + "&size=3")).hasSize(1);
			assertThat(api.statements(question + "&size=4&sort=-from")).hasSize(1);
		}
	}

	@Test
	void beforeAnythingWasKnownThereAreNoIntervalsAndTheAnswerSaysSo() {
		for (String when : List.of("knownOn=2023", "to=2023", "knownOn=2023&to=2022")) {
			Answer answer = this.real.ok(ENVELOPE + "?metric=troops-sent&edition=1&" + when);
			assertThat(answer.items()).as(when).isEmpty();
			assertThat(answer.at("/view/note")).as(when).isEqualTo("Nothing known yet.");
		}
		assertThat(this.real.ok(ENVELOPE + "?metric=troops-sent&from=2030").json().at("/view/note").isMissingNode())
			.isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "metric=dead,metric", "metric=killed&metric=officers,metric", "interval=day,metric",
			"metric=killed&interval=year,interval", "metric=killed&currentFor=0,currentFor",
			"metric=killed&currentFor=3651,currentFor", "metric=killed&from=2025&to=2024,from",
			"metric=killed&sourceScope=self,sourceScope", "metric=killed&sort=to,sort", "metric=killed&on=2024,on",
			"metric=killed&fields=reading,fields", "metric=killed&q=x,q", "metric=killed&location=nowhere,location" })
	void whatItDoesNotTakeIsRefused(String query, String parameter) {
		this.madeUp.refused(parameter, ENVELOPE + "?" + query);
	}

	/** In edition 3 the metric has another id. */
	@Test
	void formerIdsAreReadAsWhatTheyBecame() {
		Answer former = this.madeUp.ok(ENVELOPE + "?metric=troops-sent&edition=3");
		assertThat(former.items()).isNotEmpty()
			.isEqualTo(this.madeUp.ok(ENVELOPE + "?metric=troops&edition=3").items())
			.allSatisfy((item) -> assertThat(item.at("/metric/id").asString()).isEqualTo("troops"));
		assertThat(former.at("/view/renamed/troops-sent")).isEqualTo("troops");
	}

	private List<String> envelopes(String question) {
		return items(this.real, question).stream()
			.map((item) -> "%s %s %s %s %s %s %s".formatted(item.get("from").asString(), item.get("to").asString(),
					edge(item.get("lower")), edge(item.get("upper")), ids(item.at("/lower/estimates")),
					ids(item.at("/upper/estimates")),
					COUNTS.stream().map((name) -> item.get(name).asString()).collect(Collectors.joining(" "))))
			.toList();
	}

	private static String edge(JsonNode edge) {
		return edge.isNull() ? "none" : (edge.get("open").asBoolean() ? "open" : edge.get("bound").asString());
	}

	private static List<String> ids(JsonNode list) {
		List<String> ids = new ArrayList<>();
		list.forEach((id) -> ids.add(id.asString()));
		return ids;
	}

	private static <T> T any(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

	private static List<JsonNode> items(ApiOnBoth api, String question) {
		return api.walk(ENVELOPE + "?size=1000&edition=1&" + question);
	}

}
