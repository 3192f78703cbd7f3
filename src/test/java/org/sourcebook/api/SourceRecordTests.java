package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of what a source said: numbers, each of which leads to its list.
 */
class SourceRecordTests {

	private static final String BASE = "/api/v1/";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * By hand, from the files. South Korea updated itself seven times: after 5 days (the
	 * 18th and the 23rd of October 2024), 68 (26 June and 2 September 2025), 94 (23
	 * December and 27 March), 107 (13 January and 30 April), 125 (30 April and 2
	 * September), 23 (4 and 27 February 2025), and once between 0 and 23, because
	 * "2025-02~" may be any day up to the 27th: so 68 is in the middle. The United
	 * States' nine include one said the same October as what it updates, and "December"
	 * updated on the 16th: at least 0, 1, 3, 4, 5, 6, 8, 8, 14 days, and at most 1, 3, 4,
	 * 5, 8, 8, 14, 15, 26. Russia updated itself after 11 days (Peskov, October 2024) and
	 * 186 (Putin, 24 October and 28 April).
	 */
	@ParameterizedTest
	@CsvSource({ "south-korea, 64, 1, 45, 0, 7, 68, 68", "ukraine, 87, 4, 78, 0, 4, 6, 6",
			"united-states, 45, 7, 20, 0, 9, 5, 8", "russia, 25, 0, 4, 0, 2, 11, 11" })
	void theNumbersAreThoseOfTheFiles(String source, int claims, int unnamed, int estimates, int confirmed, int revised,
			int least, int most) {
		JsonNode record = record(this.real, source, "edition=1");
		assertThat(Stream.of("claims", "unnamed", "estimates", "confirmed", "revised")
			.map((name) -> record.at("/" + name + "/count").asInt()))
			.containsExactly(claims, unnamed, estimates, confirmed, revised);
		assertThat(record.at("/medianDaysToRevision").toString())
			.isEqualTo("{\"least\":%d,\"most\":%d}".formatted(least, most));
	}

	/**
	 * By hand: Pyongyang's representative denied on 21 October 2024 what the intelligence
	 * service said on the 18th, and KCNA spoke on 22 August 2025 of what the service had
	 * said on 30 April. Of the other two the service spoke later (2 September against
	 * KCNA's 22 August), or nobody can tell (a day of September 2025).
	 */
	@Test
	void whoSpokeLaterIsSaidOnlyWhereItIsSure() {
		JsonNode with = contradicted(record(this.real, "south-korea", "edition=1"), "north-korea");
		assertThat(with.at("/disagreements/count").asInt()).isEqualTo(4);
		assertThat(this.real.ok(with.at("/later/href").asString()).ids()).containsExactlyInAnyOrder(
				"2025-04-30-financial-news-korea-c01 2025-08-22-korea-herald-c01 contradicts",
				"2024-10-22-urdupoint-c01 2024-10-18-kbs-world-c01 denies");
		assertThat(this.real.ok(with.at("/disagreements/href").asString() + "&later=source").ids())
			.containsExactly("2025-08-22-korea-herald-c01-e1 2025-09-02-newsis-c02-e1");
	}

	/** Nebenzia denied on the 30th what the Pentagon said on the 28th of October. */
	@Test
	void aDenialIsSeenFromBothSides() {
		assertThat(contradicted(record(this.real, "united-states", "edition=1"), "russia").at("/later/count").asInt())
			.isOne();
		assertThat(contradicted(record(this.real, "russia", "edition=1"), "united-states").at("/later/count").asInt())
			.isZero();
	}

	/**
	 * Russia's word of 1 February counts: on 5 January it denied what it now supports.
	 * Its other word of 5 January is not later, and strangers had denied nothing.
	 * Ukraine's three updates took 10 and 20 days, and one from 0 to 30.
	 */
	@Test
	void whoConfirmsWhatItDeniedIsCountedAndOnlyThen() {
		ApiOnBoth api = ApiOnBoth.deniedAndConfirmed();
		JsonNode ukraine = record(api, "ukraine", "edition=open&knownOn=2025-03-03");
		assertThat(api.ok(ukraine.at("/confirmed/href").asString()).ids())
			.containsExactly("2025-03-03-wire-c03 2025-03-03-wire-c01 supports");
		assertThat(ukraine.at("/confirmed/count").asInt()).isOne();
		assertThat(api
			.ok(BASE + "relations?source=russia&of=ukraine&kind=repeats&kind=supports&afterDispute=false"
					+ "&edition=open&from=2025-03-03&to=2025-03-03")
			.ids()).contains("2025-03-03-wire-c04 2025-03-03-wire-c01 repeats")
			.doesNotContain("2025-03-03-wire-c03 2025-03-03-wire-c01 supports");
		assertThat(api
			.ok(BASE + "relations?of=ukraine&kind=updates&edition=open&from=2025-03-03&to=2025-03-03&fields=id,days")
			.items()).extracting(JsonNode::toString)
			.containsExactlyInAnyOrder(days("06", 10, 10), days("07", 0, 30), days("08", 20, 20));
		assertThat(record(api, "ukraine", "knownOn=2025-03-03").at("/confirmed/count").asInt()).isZero();
		everyNumberIsThatOfItsList(api, "edition=open", 1);
		api.stop();
	}

	private static String days(String claim, int least, int most) {
		return "{\"id\":\"2025-03-03-wire-c%s 2025-03-03-wire-c01 updates\",\"days\":{\"least\":%d,\"most\":%d}}"
			.formatted(claim, least, most);
	}

	@ParameterizedTest
	@CsvSource({ "edition=1, 2", "edition=open&knownOn=2024-12-20, 4" })
	void everyNumberOfTheRealRecordsIsThatOfItsList(String view, int oneIn) {
		everyNumberIsThatOfItsList(this.real, view, oneIn);
	}

	@ParameterizedTest
	@ValueSource(strings = { "edition=1", "edition=2", "edition=3", "edition=open", "edition=1&knownOn=2024-12",
			"edition=open&knownOn=2025-02" })
	void everyNumberOfMadeUpRecordsIsThatOfItsList(String view) {
		everyNumberIsThatOfItsList(this.madeUp, view, 1);
	}

	/** Of some sources, but of every body. */
	private static void everyNumberIsThatOfItsList(ApiOnBoth api, String view, int oneIn) {
		int some = 0;
		List<JsonNode> sources = api.ok(BASE + "sources?size=1000&fields=id,path&status=any&" + view).items();
		for (int i = 0; i < sources.size(); i++) {
			if (i % oneIn > 0 && sources.get(i).get("path").size() > 1) {
				continue;
			}
			String source = sources.get(i).get("id").asString();
			JsonNode record = record(api, source, view);
			List<JsonNode> counts = new ArrayList<>(
					Stream.of("claims", "unnamed", "estimates", "confirmed", "revised").map(record::get).toList());
			for (JsonNode with : record.get("contradicted")) {
				assertThat(with.at("/disagreements/count").asInt()).isPositive();
				counts.addAll(List.of(with.get("disagreements"), with.get("later")));
			}
			// Who said nothing has nothing else either.
			boolean silent = counts.stream().allMatch((count) -> count.get("count").asInt() == 0);
			for (JsonNode count : silent ? counts.subList(0, 1) : counts) {
				Answer list = api.ok(count.get("href").asString() + "&size=1&fields=id");
				assertThat(list.total()).as("%s of %s", list.path(), source).isEqualTo(count.get("count").asLong());
				some += count.get("count").asInt();
			}
			bodies(api, source, record, view);
		}
		assertThat(some).isPositive();
	}

	/** Who is on the other side of the list is there, and nobody else. */
	private static void bodies(ApiOnBoth api, String source, JsonNode record, String view) {
		if (record.get("contradicted").isEmpty()) {
			assertThat(api.ok(BASE + "disagreements?size=1&source=" + source + "&" + view).total()).isZero();
			return;
		}
		Set<String> bodies = new TreeSet<>();
		for (JsonNode pair : api.walk(BASE + "disagreements?size=1000&source=" + source + "&" + view)) {
			Predicate<String> own = (
					side) -> pair.at("/" + side + "/source/path").findValuesAsString("id").contains(source);
			if (own.test("one")) {
				bodies.add(pair.at("/other/body/id").asString());
			}
			if (own.test("other")) {
				bodies.add(pair.at("/one/body/id").asString());
			}
		}
		assertThat(record.get("contradicted")).extracting((with) -> with.at("/body/id").asString())
			.containsExactlyElementsOf(bodies);
	}

	/** The list of relations has what claims tell of themselves, of whatever is known. */
	@ParameterizedTest
	@ValueSource(strings = { "edition=1", "edition=open", "edition=1&knownOn=2024-12-20", "edition=1&knownOn=2025-02" })
	void theRelationsAreThoseTheClaimsTell(String view) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			Set<String> told = new TreeSet<>();
			for (JsonNode claim : api.walk(BASE + "claims?size=1000&fields=id,relations&" + view)) {
				for (JsonNode relation : claim.get("relations")) {
					if (relation.get("origin").asString().equals("curated")
							&& relation.get("direction").asString().equals("to")) {
						told.add("%s %s %s".formatted(claim.get("id").asString(), relation.get("claim").asString(),
								relation.get("kind").asString()));
					}
				}
			}
			assertThat(told).isNotEmpty();
			assertThat(api.walk(BASE + "relations?size=20&" + view)).extracting((pair) -> pair.get("id").asString())
				.containsExactlyInAnyOrderElementsOf(told);
		}
	}

	@Test
	void nothingIsKnownBeforeAnythingWasKnown() {
		JsonNode record = record(this.real, "ukraine", "knownOn=2024-10-07");
		assertThat(record.at("/claims/count").asInt()).isZero();
		assertThat(record.get("contradicted")).isEmpty();
		assertThat(record.get("medianDaysToRevision").isNull()).isTrue();
		assertThat(record.at("/view/note").asString()).isEqualTo("Nothing known yet.");
		assertThat(this.real.ok(BASE + "relations?knownOn=2024-10-07").at("/view/note"))
			.isEqualTo("Nothing known yet.");
	}

	@Test
	void aFormerIdLeadsToThePresentOneAndAnUnknownOneNowhere() {
		assertThat(this.madeUp.status(308, BASE + "sources/hur/record?edition=3").header("location"))
			.isEqualTo(BASE + "sources/gur-ua/record?edition=3");
		assertThat(this.madeUp.ok(BASE + "relations?of=hur&edition=3").json().at("/view/renamed/hur").asString())
			.isEqualTo("gur-ua");
		this.madeUp.status(404, BASE + "sources/nobody/record");
		this.madeUp.refused("later", BASE + "disagreements?later=other");
	}

	private static JsonNode record(ApiOnBoth api, String source, String view) {
		return api.ok(BASE + "sources/" + source + "/record?" + view).json();
	}

	private static JsonNode contradicted(JsonNode record, String body) {
		for (JsonNode with : record.get("contradicted")) {
			if (with.at("/body/id").asString().equals(body)) {
				return with;
			}
		}
		throw new AssertionError(body + " is not in " + record);
	}

}
