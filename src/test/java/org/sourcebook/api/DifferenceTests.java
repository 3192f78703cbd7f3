package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
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
 * Two editions are compared with one another, whatever lies between them.
 */
class DifferenceTests {

	private static final String BASE = "/api/v1/editions/";

	private final ApiOnBoth api = ApiOnBoth.changedBack();

	/** Collection, id, what became of it, and kinds of corrections. */
	private List<String> told(String path) {
		return this.api.walk(BASE + path).stream().map((item) -> {
			List<String> words = new ArrayList<>();
			words.add(item.get("collection").asString());
			words.add(item.get("id").asString());
			words.add(item.get("change").asString());
			item.get("corrections").forEach((reason) -> words.add(reason.get("kind").asString()));
			return String.join(" ", words);
		}).toList();
	}

	/** The changed fields of one record, with both values. */
	private List<String> changes(String path, String id) {
		return item(path, id).get("changes")
			.valueStream()
			.map((field) -> "%s(%s>%s)".formatted(field.get("field").asString(), field.get("from").asString(""),
					field.get("to").asString("")))
			.toList();
	}

	private List<String> parts(String path, String id) {
		return item(path, id).get("parts")
			.valueStream()
			.map((part) -> "%s %s %s %s".formatted(part.get("collection").asString(),
					part.get("formerId").asString("-"), part.get("id").asString(), part.get("change").asString()))
			.toList();
	}

	private JsonNode item(String path, String id) {
		return this.api.ok(BASE + path + "?size=1000")
			.items()
			.stream()
			.filter((item) -> item.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** As it was written down in {@code MadeUpRecords}, change for change. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"1/diff/2|locations sudzha corrected clarification;"
					+ "reports 2024-10-24-daily corrected our-error withdrawal;"
					+ "reports 2025-02-02-wire-budanov renamed;reports 2025-03-daily withdrawn withdrawal;"
					+ "reports 2025-06-24-daily added;sources gur-ua renamed;"
					+ "sources kyrylo-budanov corrected source-corrected",
			"2/diff/3|locations far-east renamed;metrics troops renamed;publishers daily-news renamed;"
					+ "reports 2024-10-24-daily extended addition;reports 2025-02-02-wire-again renamed;"
					+ "sources officials withdrawn withdrawal;storylines kursk-deployment renamed",
			"1/diff/3|locations far-east renamed;locations sudzha corrected clarification;metrics troops renamed;"
					+ "publishers daily-news renamed;"
					+ "reports 2024-10-24-daily corrected our-error withdrawal addition;"
					+ "reports 2025-02-02-wire-again renamed;reports 2025-03-daily withdrawn withdrawal;"
					+ "reports 2025-06-24-daily added;sources gur-ua renamed;"
					+ "sources kyrylo-budanov corrected source-corrected;sources officials withdrawn withdrawal;"
					+ "storylines kursk-deployment renamed",
			"3/diff/4|locations sudzha corrected our-error;reports 2024-10-24-daily corrected our-error our-error;"
					+ "reports 2025-08-07-gazette added;sources andriy-chernyak corrected our-error;"
					+ "sources friends corrected clarification",
			"4/diff/open|reports 2025-06-24-daily withdrawn withdrawal" })
	void aDifferenceSaysWhatBecameOfEachRecordAndWhy(String path, String records) {
		assertThat(told(path)).containsExactly(records.split(";"));
	}

	@Test
	void whatWasChangedBackIsAccountedForButIsNoChange() {
		assertThat(changes("1/diff/2", "sudzha")).containsExactly("parent(kursk-region>front)");
		assertThat(changes("3/diff/4", "sudzha")).containsExactly("parent(front>kursk-region)");
		assertThat(changes("1/diff/4", "sudzha")).isEmpty();
		assertThat(told("1/diff/4?collection=locations&change=corrected"))
			.containsExactly("locations sudzha corrected clarification our-error");
		assertThat(changes("1/diff/2", "2024-10-24-daily"))
			.containsExactly("claims[c02].estimates[e1].figure(3000>3200)");
		assertThat(changes("1/diff/4", "2024-10-24-daily")).noneMatch((field) -> field.contains("[c02]"))
			.contains("claims[c04].text(>We will see.)");
	}

	@Test
	void aReportSaysWhatBecameOfItsClaimsAndOfTheirNumbers() {
		assertThat(parts("1/diff/3", "2024-10-24-daily")).containsExactly(
				"claims 2024-10-24-daily-c02 2024-10-24-daily-c02 corrected",
				"estimates 2024-10-24-daily-c02-e1 2024-10-24-daily-c02-e1 corrected",
				"claims 2024-10-24-daily-c03 2024-10-24-daily-c03 withdrawn",
				"estimates 2024-10-24-daily-c03-e1 2024-10-24-daily-c03-e1 withdrawn",
				"claims - 2024-10-24-daily-c04 added");
		assertThat(parts("1/diff/3", "2025-02-02-wire-again")).containsExactly(
				"claims 2025-02-02-wire-c01 2025-02-02-wire-again-c01 renamed",
				"estimates 2025-02-02-wire-c01-e1 2025-02-02-wire-again-c01-e1 renamed");
		assertThat(parts("1/diff/4", "2025-03-daily")).containsExactly(
				"claims 2025-03-daily-c01 2025-03-daily-c01 withdrawn",
				"estimates 2025-03-daily-c01-e1 2025-03-daily-c01-e1 withdrawn");
		assertThat(parts("1/diff/4", "2025-06-24-daily")).isEmpty();
		assertThat(changes("1/diff/4", "2025-06-24-daily")).isEmpty();
		assertThat(changes("1/diff/3", "gur-ua")).containsExactly("id(hur>gur-ua)");
		assertThat(changes("1/diff/3", "2025-02-02-wire-again"))
			.containsExactly("id(2025-02-02-wire>2025-02-02-wire-again)");
	}

	/** Whatever two editions: the records of one and the difference make the other. */
	@Test
	void theRecordsOfAnEditionWithTheDifferenceAreThoseOfTheOther() {
		for (int earlier = 1; earlier <= 4; earlier++) {
			for (int later = earlier; later <= 4; later++) {
				Map<String, String> records = records(earlier);
				for (JsonNode item : this.api.walk(BASE + earlier + "/diff/" + later + "?size=5")) {
					String collection = item.get("collection").asString() + "/";
					if (!item.get("formerId").isNull()) {
						String former = records.remove(collection + item.get("formerId").asString());
						assertThat(former).isEqualTo(stated(item, "formerVersion", "formerDigest"))
							.isNotEqualTo(stated(item, "version", "digest"));
					}
					String there = records.put(collection + item.get("id").asString(),
							stated(item, "version", "digest"));
					assertThat(there).isNull();
				}
				assertThat(records).as("%d to %d", earlier, later).isEqualTo(records(later));
			}
		}
	}

	private Map<String, String> records(int edition) {
		return this.api.walk(BASE + edition + "/records?size=1000")
			.stream()
			.collect(Collectors.toMap((item) -> item.get("collection").asString() + "/" + item.get("id").asString(),
					(item) -> stated(item, "version", "digest"), (one, other) -> one, TreeMap::new));
	}

	private static String stated(JsonNode item, String version, String digest) {
		return item.get(version).asString() + " " + item.get(digest).asString("none");
	}

	/** Read in both editions, a record states otherwise what the difference says. */
	@Test
	void bothFormsAreWhereTheLinksLead() {
		for (String path : List.of("1/diff/2", "1/diff/3", "2/diff/4", "4/diff/open")) {
			for (JsonNode item : this.api.walk(BASE + path)) {
				JsonNode now = this.api.ok(item.get("href").asString()).json();
				assertThat(now.get("id")).isEqualTo(item.get("id"));
				assertThat(now.get("version")).isEqualTo(item.get("version"));
				boolean isWithdrawn = item.get("change").asString().equals("withdrawn");
				assertThat(now.get("status").asString().equals("withdrawn")).isEqualTo(isWithdrawn);
				if (item.get("formerHref").isNull()) {
					assertThat(item.get("change").asString()).isEqualTo("added");
				}
				else {
					JsonNode before = this.api.ok(item.get("formerHref").asString()).json();
					assertThat(before.get("id")).isEqualTo(item.get("formerId"));
					assertThat(before.get("version")).isEqualTo(item.get("formerVersion"));
				}
			}
		}
	}

	@Test
	void theOpenEditionHasNoDigestsYet() {
		JsonNode item = this.api.ok(BASE + "4/diff/open").items().get(0);
		assertThat(item.get("digest").isNull()).isTrue();
		assertThat(item.get("formerDigest").asString()).hasSize(64);
		assertThat(item.get("href").asString()).endsWith("?edition=open");
		Answer answer = this.api.ok(BASE + "4/diff/open");
		assertThat(answer.at("/view/open")).isEqualTo("true");
		assertThat(answer.header("cache-control")).isEqualTo("no-store");
		assertThat(this.api.ok(BASE + "4/diff/open?edition=open").items()).isEqualTo(answer.items());
		assertThat(this.api.ok(BASE + "open/diff/open").items()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1/diff/1", "4/diff/4" })
	void anEditionDoesNotDifferFromItself(String path) {
		Answer answer = this.api.ok(BASE + path);
		assertThat(answer.items()).isEmpty();
		assertThat(answer.total()).isZero();
	}

	@Test
	void whoAsksBackwardsIsToldHowToAsk() {
		assertThat(this.api.refused("other", BASE + "3/diff/1").get("reason").asString())
			.endsWith("at /api/v1/editions/1/diff/3");
		assertThat(this.api.refused("other", BASE + "open/diff/4").get("reason").asString())
			.endsWith("at /api/v1/editions/4/diff/open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1/diff/5", "5/diff/5", "0/diff/1", "1/diff/newest", "x/diff/1", "1/diff/3?edition=2",
			"1/diff/open?edition=4", "01/diff/2", "1/diff/1000000000" })
	void anEditionNobodyKnowsIsComparedWithNone(String path) {
		this.api.status(404, BASE + path);
	}

	@Test
	void aDifferenceThatIsPinnedLastsAndSaysTheSame() {
		Answer pinned = this.api.ok(BASE + "1/diff/2?edition=2");
		assertThat(pinned.header("cache-control")).contains("immutable");
		assertThat(this.api.ok(BASE + "1/diff/2").items()).isEqualTo(pinned.items());
		assertThat(ApiOnBoth.madeUp().ok(BASE + "1/diff/2?edition=2").body()).isEqualTo(pinned.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1/diff/2", "1/diff/4", "1/diff/open" })
	void eachWordFindsTheRecordsThatHaveIt(String path) {
		List<JsonNode> all = this.api.ok(BASE + path + "?size=1000").items();
		List<JsonNode> found = new ArrayList<>();
		for (String word : List.of("added", "withdrawn", "corrected", "extended", "renamed", "unchanged")) {
			List<JsonNode> some = this.api.ok(BASE + path + "?size=1000&change=" + word).items();
			assertThat(some).allSatisfy((item) -> assertThat(item.get("change").asString()).isEqualTo(word));
			found.addAll(some);
		}
		assertThat(found).hasSize(all.size()).containsAll(all);
		assertThat(this.api.ok(BASE + path + "?collection=sources&collection=metrics").items()).isEqualTo(all.stream()
			.filter((item) -> List.of("sources", "metrics").contains(item.get("collection").asString()))
			.toList());
		this.api.refused("collection", BASE + path + "?collection=claims");
		this.api.refused("change", BASE + path + "?change=new");
		this.api.refused("knownOn", BASE + path + "?knownOn=2025");
	}

	@Test
	void aDifferenceIsAListLikeOthers() {
		String path = BASE + "1/diff/4";
		List<JsonNode> all = this.api.ok(path).items();
		assertThat(this.api.walk(path + "?size=2")).isEqualTo(all);
		List<JsonNode> backwards = new ArrayList<>(this.api.walk(path + "?size=3&sort=-id"));
		Collections.reverse(backwards);
		assertThat(backwards).isEqualTo(all);
		for (String query : List.of("", "?change=corrected", "?sort=-id&edition=4", "?collection=sources")) {
			List<JsonNode> items = this.api.ok(path + query).items();
			assertThat(items).isNotEmpty();
			Answer lines = this.api.ok(path + ".ndjson" + query);
			assertThat(lines.body().lines().map((line) -> JsonMapper.shared().readTree(line))).isEqualTo(items);
			Answer table = this.api.ok(path + ".csv" + query);
			assertThat(CsvReader.builder().ofNamedCsvRecord(table.body()).stream().map((row) -> row.getField("id")))
				.isEqualTo(items.stream().map((item) -> item.get("id").asString()).toList());
			assertThat(table.header("x-row-count")).isEqualTo(String.valueOf(items.size()));
		}
		assertThat(this.api.ok(BASE + "1/diff/2.csv?collection=locations&edition=2").body()).matches("""
				collection,id,former_id,change,former_version,version,former_digest,digest,kinds,reasons,changes,\
				parts,former_href,href\r
				locations,sudzha,sudzha,corrected,1,2,[0-9a-f]{64},[0-9a-f]{64},clarification,It lies at the front\\.,\
				parent: 'kursk-region' -> 'front',,/api/v1/locations/sudzha\\?edition=1,\
				/api/v1/locations/sudzha\\?edition=2\r
				""");
	}

	@Test
	void aDifferenceTakesFewStatementsHoweverMuchThereIs() {
		for (Api each : this.api.each()) {
			for (String path : List.of(BASE + "1/diff/4?size=1", BASE + "1/diff/4?size=1000",
					BASE + "4/diff/open?size=1000")) {
				each.get(path);
				assertThat(each.statements(path)).as(path).hasSizeLessThanOrEqualTo(8);
			}
			assertThat(each.statements(BASE + "1/diff/4?size=1"))
				.hasSameSizeAs(each.statements(BASE + "1/diff/4?size=1000"));
		}
	}

}
