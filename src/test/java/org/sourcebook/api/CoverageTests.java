package org.sourcebook.api;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the record holds by month, and where it has nothing.
 */
class CoverageTests {

	private static final String BASE = "/api/v1/coverage";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * Counted by hand in the files of the first edition, by the first seven characters of
	 * "published". One report more stands in May 2025: that of Volkswacht Bodensee was
	 * published on 30 April or 1 May.
	 */
	@Test
	void theMonthsOfTheRecordAreThoseFromItsFirstReportToItsLast() {
		List<JsonNode> rows = this.real.ok(BASE + "?edition=1").items();
		assertThat(rows).extracting((row) -> row.get("month").asString() + " " + row.at("/reports/count").asInt())
			.containsExactly("2024-10 36", "2024-11 13", "2024-12 11", "2025-01 11", "2025-02 5", "2025-03 2",
					"2025-04 9", "2025-05 1", "2025-06 3", "2025-07 2", "2025-08 3", "2025-09 4", "2025-10 0",
					"2025-11 4", "2025-12 2");
		assertThat(rows.get(0).at("/claims/count").asInt()).isEqualTo(117);
		assertThat(rows.get(0).at("/estimates/count").asInt()).isEqualTo(59);
		assertThat(rows).allMatch((row) -> row.get("inPeriod").isNull() && row.get("source").isNull());
	}

	/**
	 * The period of the storyline is 2024-10/2026-01, its last report is of 2025-12-13.
	 */
	@Test
	void aStorylineHasTheMonthsOfItsPeriod() {
		Answer answer = this.real.ok(BASE + "?storyline=troops-in-russia&edition=1");
		assertThat(answer.items()).hasSize(16).allMatch((row) -> row.get("inPeriod").asBoolean());
		JsonNode last = answer.items().get(15);
		assertThat(last.get("month").asString()).isEqualTo("2026-01");
		assertThat(List.of(last.at("/reports/count").asInt(), last.at("/claims/count").asInt(),
				last.at("/estimates/count").asInt()))
			.containsOnly(0);
	}

	/**
	 * Counted by hand: what North Korea's own people say. After two claims of 1 November
	 * 2024 (Il Ha Kim's denial and Choe Son Hui's words in Moscow) this record has
	 * nothing until TASS carried the confirmation on 28 April 2025 (the Central Military
	 * Commission and Kim Jong Un).
	 */
	@Test
	void aZeroSaysWhereThisRecordHasNothingOfSomebody() {
		List<JsonNode> rows = this.real.ok(BASE + "?source=north-korea&from=2024-11&to=2025-04&edition=1").items();
		assertThat(rows).extracting((row) -> row.get("month").asString() + " " + row.at("/claims/count").asInt())
			.containsExactly("2024-11 2", "2024-12 0", "2025-01 0", "2025-02 0", "2025-03 0", "2025-04 2");
		assertThat(rows).allMatch((row) -> row.at("/source/id").asString().equals("north-korea"));
	}

	@Test
	void theAnswerSaysWhatAZeroMeansAndWhatWasLookedFor() {
		assertThat(this.real.ok(BASE).at("/view/note")).isEqualTo("This is what this record holds. A zero says that"
				+ " this record has nothing that was published in the month; it does not say that nobody said anything.");
		assertThat(this.real.ok(BASE + "?storyline=sappers-and-builders&edition=1").at("/view/note")).endsWith(
				" What belongs to the storyline sappers-and-builders: Reports that speak of North Korean engineers,"
						+ " sappers, military builders or workers sent to Russia or planned to be sent, and of the work they"
						+ " do there. Languages searched: en, es, fr, it, ko, ru, uk. Last searched: no day on record.");
		assertThat(this.madeUp.ok(BASE + "?storyline=troops&edition=1").at("/view/note"))
			.endsWith(" Languages searched: en, uk. Last searched: 2025-05-01.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&per=body", "&source=ukraine", "&storyline=troops-in-russia", "&metric=killed" })
	void beforeAnythingWasKnownNothingIsKnownYet(String question) {
		Answer answer = this.real.ok(BASE + "?knownOn=2024-10-07" + question);
		assertThat(answer.items()).isEmpty();
		assertThat(answer.total()).isZero();
		assertThat(answer.at("/view/note")).startsWith("Nothing known yet. ");
		assertThat(this.real.ok(BASE + ".csv?knownOn=2024-10-07" + question).body()).hasLineCount(1);
	}

	@Test
	void noMonthIsCountedThatCouldNotBeKnown() {
		List<JsonNode> rows = this.real.ok(BASE + "?storyline=troops-in-russia&knownOn=2024-12-15").items();
		assertThat(rows).extracting((row) -> row.get("month").asString())
			.containsExactly("2024-10", "2024-11", "2024-12");
		assertThat(this.real.ok(BASE + "?storyline=sappers-and-builders&knownOn=2025-01").items()).isEmpty();
	}

	/** The period of "troops" is 2024-10/.., and edition 1 was closed on 1 June 2025. */
	@Test
	void anOpenPeriodEndsWithTheEdition() {
		assertThat(months("?storyline=troops&edition=1")).startsWith("2024-10 true").endsWith("2025-06 true");
	}

	/** The period of "winter" is 2024-11/2025-01, and its one report is of March 2025. */
	@Test
	void aReportOutsideOfThePeriodIsNotHidden() {
		assertThat(months("?storyline=winter&edition=1")).containsExactly("2024-11 true", "2024-12 true",
				"2025-01 true", "2025-02 false", "2025-03 false");
		assertThat(this.madeUp.ok(BASE + "?storyline=winter&edition=1").at("/items/4/reports/count")).isEqualTo("1");
	}

	/** "kursk" states no period. */
	@Test
	void aStorylineWithoutAPeriodHasTheMonthsOfTheRecord() {
		List<String> all = months("?edition=1");
		assertThat(all).allMatch((month) -> month.endsWith(" "));
		assertThat(months("?storyline=kursk&edition=1")).isEqualTo(all);
		assertThat(months("?storyline=kursk&storyline=winter&edition=1"))
			.isEqualTo(all.stream().map((month) -> month + "true").toList());
	}

	private List<String> months(String question) {
		return this.madeUp.ok(BASE + question)
			.items()
			.stream()
			.map((row) -> row.get("month").asString() + " " + row.get("inPeriod").asString(""))
			.toList();
	}

	@Test
	void aBodyHasARowInPlaceOfItsPeople() {
		List<JsonNode> rows = this.real.ok(BASE + "?source=hur&source=volodymyr-zelensky&per=body&size=1000&edition=1")
			.items();
		assertThat(rows).hasSize(15).allMatch((row) -> row.at("/source/id").asString().equals("ukraine"));
		assertThat(rows).isEqualTo(this.real.ok(BASE + "?source=ukraine&per=source&size=1000&edition=1").items());
		List<JsonNode> bodies = this.real.ok(BASE + "?per=body&from=2025-10&to=2025-10&size=1000&edition=1").items();
		assertThat(bodies).extracting((row) -> row.at("/source/id").asString())
			.contains("ukraine", "south-korea", "russia", "north-korea")
			.doesNotContain("hur", "volodymyr-zelensky")
			.isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "real,14", "made-up,14" })
	void everyNumberIsTheTotalOfItsLink(String set, int questions) {
		ApiOnBoth api = set.equals("real") ? this.real : this.madeUp;
		List<String> filters = set.equals("real")
				? List.of("source=ukraine", "source=nis", "metric=killed", "metric=troops-sent", "per=body",
						"storyline=kursk-deployment", "storyline=casualties-prisoners", "knownOn=2025-01-15",
						"edition=1")
				: List.of("source=ukraine", "source=russia", "source=kyrylo-budanov", "metric=killed",
						"metric=officers", "per=body", "storyline=troops", "knownOn=2025-02-20", "edition=1",
						"edition=2", "edition=open");
		Random random = new Random(set.hashCode());
		int followed = 0;
		for (int i = 0; i < questions; i++) {
			List<JsonNode> rows = new ArrayList<>(
					api.ok(BASE + "?size=1000" + FormatsAgreeTests.query(filters, random)).items());
			Collections.shuffle(rows, random);
			for (JsonNode row : rows.subList(0, Math.min(4, rows.size()))) {
				for (String number : List.of("reports", "claims", "estimates")) {
					JsonNode count = row.get(number);
					assertThat(api.ok(count.get("href").asString() + "&size=1").total()).as("%s", row)
						.isEqualTo(count.get("count").asLong());
					followed++;
				}
			}
		}
		assertThat(followed).isGreaterThan(questions * 6);
	}

	@Test
	void monthsStandInTimeEachWithARowForEverySource() {
		List<JsonNode> rows = this.madeUp.walk(BASE + "?per=body&size=7");
		List<String> keys = rows.stream()
			.map((row) -> row.get("month").asString() + " " + row.at("/source/id").asString())
			.toList();
		assertThat(keys).isSorted().doesNotHaveDuplicates();
		long sources = rows.stream().map((row) -> row.at("/source/id")).distinct().count();
		YearMonth first = YearMonth.parse(rows.get(0).get("month").asString());
		YearMonth last = YearMonth.parse(rows.get(rows.size() - 1).get("month").asString());
		assertThat(rows).hasSize((int) (sources * (first.until(last, ChronoUnit.MONTHS) + 1)));
		List<JsonNode> reversed = new ArrayList<>(this.madeUp.walk(BASE + "?per=body&size=7&sort=-month"));
		Collections.reverse(reversed);
		assertThat(reversed).isEqualTo(rows);
	}

	@Test
	void aQuestionTakesFewStatementsOnce() {
		for (Api each : this.madeUp.each()) {
			String question = BASE + "?per=body&storyline=troops&metric=killed&size=3&edition=2&knownOn=2025-03-05";
			each.get(BASE + "?edition=2");
			assertThat(each.statements(question)).hasSizeLessThanOrEqualTo(6);
			assertThat(each.statements(question)).hasSize(1);
			assertThat(each.statements(question.replace("size=3", "size=1000"))).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "per=source,per", "per=month,per", "source=zelenskyy,source", "metric=dead,metric",
			"storyline=none,storyline", "from=2025&to=2024,from", "sort=claims,sort", "cursor=x,cursor",
			"facet=month,facet" })
	void whatCannotBeIsRefused(String question, String parameter) {
		this.real.refused(parameter, BASE + "?" + question);
	}

	@Test
	void aWideTableHasARowForEachMonthAndThreeColumnsForEachHolder() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			for (String question : List.of("edition=1&per=body", "edition=1&source=ukraine&source=russia&from=2024-11",
					"edition=1", "edition=1&storyline=" + ((api == this.real) ? "kursk-deployment" : "kursk"))) {
				List<NamedCsvRecord> tidy = rows(api.ok(BASE + ".csv?" + question));
				List<NamedCsvRecord> wide = rows(api.ok(BASE + ".csv?shape=wide&" + question));
				assertThat(wide).isNotEmpty()
					.extracting((row) -> row.getField("month"))
					.containsExactlyElementsOf(tidy.stream().map((row) -> row.getField("month")).distinct().toList());
				Map<String, String> expected = new TreeMap<>();
				tidy.forEach((row) -> List.of("reports", "claims", "estimates").forEach((count) -> {
					String holder = row.getField("source").isEmpty() ? ""
							: row.getField("source").replace('-', '_') + "_";
					expected.put(row.getField("month") + " " + holder + count, row.getField(count));
					expected.put(row.getField("month") + " in_period", row.getField("in_period"));
				}));
				Map<String, String> found = new TreeMap<>();
				wide.forEach((row) -> row.getHeader()
					.stream()
					.filter((column) -> !column.equals("month"))
					.forEach((column) -> found.put(row.getField("month") + " " + column, row.getField(column))));
				assertThat(found).as(question).isEqualTo(expected);
			}
		}
		NamedCsvRecord april = rows(
				this.real.ok(BASE + ".csv?shape=wide&edition=1&source=north-korea&from=2025-04&to=2025-04"))
			.get(0);
		assertThat(april.getHeader()).containsExactly("month", "in_period", "north_korea_reports", "north_korea_claims",
				"north_korea_estimates");
		assertThat(april.getFields().subList(2, 4)).as("see the example in docs/api.md").containsExactly("1", "2");
	}

	@Test
	void aWideTableCanBeWalkedBothWaysAndIsForCsvOnly() {
		String question = BASE + ".csv?shape=wide&per=body&edition=1";
		List<NamedCsvRecord> all = rows(this.real.ok(question));
		List<String> walked = new ArrayList<>();
		String next = question + "&size=4";
		while (next != null) {
			Answer page = this.real.ok(next);
			rows(page).forEach((row) -> walked.add(String.join(",", row.getFields())));
			String link = page.header("link");
			next = (link != null) ? link.substring(1, link.indexOf('>')) : null;
		}
		assertThat(walked)
			.containsExactlyElementsOf(all.stream().map((row) -> String.join(",", row.getFields())).toList());
		List<String> reverse = new ArrayList<>(
				rows(this.real.ok(question + "&sort=-month")).stream().map((row) -> row.getField("month")).toList());
		Collections.reverse(reverse);
		assertThat(reverse).containsExactlyElementsOf(all.stream().map((row) -> row.getField("month")).toList());
		assertThat(this.real.ok(BASE + ".csv?shape=tidy&edition=1").body())
			.isEqualTo(this.real.ok(BASE + ".csv?edition=1").body());
		this.real.refused("fields", BASE + ".csv?shape=wide&fields=month");
		this.real.refused("shape", BASE + "?shape=wide");
		assertThat(rows(this.real.ok(BASE + ".csv?shape=wide&per=body&knownOn=2023&edition=1"))).isEmpty();
	}

	private static List<NamedCsvRecord> rows(Answer csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv.body()).stream().toList();
	}

}
