package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
 * Every record tells what became of it, version by version.
 */
class HistoryTests {

	private static final String BASE = "/api/v1/";

	private static final String FIRST = "2024-10-24-daily";

	private static final List<String> COLLECTIONS = List.of("reports", "claims", "estimates", "sources", "publishers",
			"locations", "metrics", "storylines");

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	/** Edition, what became of it, kinds of corrections, fields with both values. */
	private List<String> told(String path) {
		return this.api.ok(BASE + path).items().stream().map((version) -> {
			List<String> words = new ArrayList<>();
			words.add(version.get("edition").asString("open") + " " + version.get("change").asString());
			version.get("corrections").forEach((reason) -> words.add(reason.get("kind").asString()));
			version.get("changes")
				.forEach((field) -> words.add("%s(%s>%s)".formatted(field.get("field").asString(),
						field.get("from").asString(""), field.get("to").asString(""))));
			return String.join(" ", words);
		}).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// The figure was corrected in edition 2 and again since edition 3 was closed;
			// in
			// edition 3 only another claim was added to the report.
			"estimates/2024-10-24-daily-c02-e1|open our-error figure(3200>3300);2 our-error figure(3000>3200);1 added",
			"claims/2024-10-24-daily-c02|open our-error estimates[e1].figure(3200>3300);"
					+ "2 our-error estimates[e1].figure(3000>3200);1 added",
			"claims/2024-10-24-daily-c01|1 added", "estimates/2024-10-24-daily-c01-e2|1 added",
			"claims/2024-10-24-daily-c03|2 withdrawal;1 added", "claims/2024-10-24-daily-c04|3 addition",
			"claims/2025-03-daily-c01|2 withdrawal;1 added", "sources/officials|3 withdrawal;1 added",
			"sources/friends|open clarification id(strangers>friends);1 added",
			"sources/kyrylo-budanov|2 source-corrected parent(hur>"
					+ "[{source: hur, to: 2024-12-31}, {source: russia, from: 2025-01-01}]);1 added",
			"locations/sudzha|2 clarification parent(kursk-region>front);1 added",
			"metrics/troops|3 id(troops-sent>troops);1 added", "publishers/gazette|1 added",
			"storylines/kursk-deployment|3 id(kursk>kursk-deployment);1 added",
			"claims/2025-02-02-wire-again-c01|3 id(2025-02-02-wire-budanov-c01>2025-02-02-wire-again-c01);"
					+ "2 id(2025-02-02-wire-c01>2025-02-02-wire-budanov-c01);1 added",
			"reports/2025-08-07-gazette|open", "estimates/2025-06-24-daily-c01-e1|2" })
	void aVersionSaysWhichEditionBroughtItAndWhyAndWhatItChanged(String path, String versions) {
		List<String> told = told(path + "/history?edition=open").stream()
			.map((version) -> version.replaceAll(" (corrected|renamed|withdrawn)", "")
				.replaceAll("(open|[23]) added", "$1"))
			.toList();
		assertThat(told).containsExactly(versions.split(";"));
	}

	@Test
	void aReportTellsWhatChangedInItsClaimsAndInTheirNumbers() {
		assertThat(told("reports/" + FIRST + "/history?edition=open")).containsExactly(
				"open corrected our-error claims[c02].estimates[e1].figure(3200>3300)",
				"3 extended addition claims[c04].source(>zelensky) claims[c04].said(>2024-10-24)"
						+ " claims[c04].kind(>policy) claims[c04].text(>We will see.) claims[c04].places(>[plekhovo])",
				"2 corrected our-error withdrawal claims[c02].estimates[e1].figure(3000>3200)", "1 added");
	}

	@Test
	void aVersionHasTheDateOfItsEditionAndLeadsToTheRecordAsItWasThen() {
		for (JsonNode version : this.api.ok(BASE + "claims/2025-02-02-wire-again-c01/history").items()) {
			Answer edition = this.api.ok(BASE + "editions/" + version.get("edition"));
			assertThat(version.get("date").asString()).isEqualTo(edition.at("/date"));
			assertThat(this.api.ok(version.get("href").asString()).at("/id")).isEqualTo(version.get("id").asString());
		}
		JsonNode open = this.api.ok(BASE + "reports/" + FIRST + "/history?edition=open").items().get(0);
		assertThat(open.get("edition").isNull()).isTrue();
		assertThat(open.get("date").isNull()).isTrue();
		assertThat(open.get("href").asString()).isEqualTo(BASE + "reports/" + FIRST + "?edition=open");
	}

	@Test
	void theVersionsOfAReportAreThoseItCounts() {
		for (String edition : List.of("1", "2", "3", "open")) {
			for (JsonNode report : this.api.walk(BASE + "reports?size=1000&status=any&edition=" + edition)) {
				String path = BASE + "reports/" + report.get("id").asString() + "/history?edition=" + edition;
				JsonNode newest = this.api.ok(path).items().get(0);
				assertThat(newest.get("version")).as(path).isEqualTo(report.get("version"));
				assertThat(newest.get("edition")).as(path).isEqualTo(report.get("recordedIn"));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "claims/2024-10-24-daily-c03,2025-06-19,Nobody said so.",
			"estimates/2024-10-24-daily-c03-e1,2025-06-19,Nobody said so.",
			"reports/2025-03-daily,2025-06-21,It was a hoax.", "claims/2025-03-daily-c01,2025-06-21,It was a hoax.",
			"estimates/2025-03-daily-c01-e1,2025-06-21,It was a hoax." })
	void aWithdrawalIsAVersionWithDateAndReason(String path, String date, String reason) {
		List<JsonNode> versions = this.api.ok(BASE + path + "/history").items();
		assertThat(versions).hasSize(2);
		assertThat(versions.get(0).get("change").asString()).isEqualTo("withdrawn");
		assertThat(versions.get(0).get("status").asString()).isEqualTo("withdrawn");
		assertThat(versions.get(0).get("withdrawn"))
			.hasToString("{\"date\":\"%s\",\"reason\":\"%s\"}".formatted(date, reason));
		assertThat(versions.get(0).get("withdrawn")).isEqualTo(this.api.ok(BASE + path).json().get("withdrawn"));
		assertThat(versions.get(0).at("/corrections/0/kind").asString()).isEqualTo("withdrawal");
		assertThat(versions.get(1).get("status").asString()).isEqualTo("current");
		assertThat(versions.get(1).get("withdrawn").isNull()).isTrue();
	}

	@Test
	void theCorrectionsOfAVersionCanBeAskedFor() {
		int found = 0;
		for (String path : List.of("reports/" + FIRST, "claims/2024-10-24-daily-c02", "sources/kyrylo-budanov")) {
			for (JsonNode version : this.api.ok(BASE + path + "/history?edition=open").items()) {
				for (JsonNode reason : version.get("corrections")) {
					Answer correction = this.api
						.ok(BASE + "corrections/" + reason.get("id").asString() + "?edition=open");
					assertThat(correction.at("/reason")).isEqualTo(reason.get("reason").asString());
					found++;
				}
			}
		}
		assertThat(found).isEqualTo(7);
	}

	@Test
	void aPinnedHistorySaysNothingOfLaterVersions() {
		ApiOnBoth first = ApiOnBoth.madeUpAtFirst();
		for (String collection : COLLECTIONS) {
			for (String id : first.ok(BASE + collection + "?edition=1&size=7").ids()) {
				String path = BASE + collection + "/" + id + "/history?edition=1";
				assertThat(this.api.ok(path).body()).isEqualTo(first.ok(path).body());
				assertThat(told(path.substring(BASE.length()))).containsExactly("1 added");
			}
		}
		assertThat(told("estimates/2024-10-24-daily-c02-e1/history?edition=2")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "reports/2025-02-02-wire/history,reports/2025-02-02-wire-again/history",
			"claims/2025-02-02-wire-budanov-c01/history?edition=3&sort=version,"
					+ "claims/2025-02-02-wire-again-c01/history?edition=3&sort=version",
			"claims/2025-02-02-wire-again-c01/history.csv?edition=1,claims/2025-02-02-wire-c01/history.csv?edition=1",
			"sources/hur/history,sources/gur-ua/history" })
	void aFormerIdLeadsToThePresentOne(String path, String target) {
		assertThat(this.api.status(308, BASE + path).header("location")).isEqualTo(BASE + target);
		this.api.ok(BASE + target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "reports/nothing/history", "claims/2024-10-24-daily-c09/history",
			"claims/2024-10-24-daily-c04/history?edition=2", "estimates/2024-10-24-daily/history",
			"sources/nobody/history", "reports/2025-02-02-wire-again/history?knownOn=2025-02-01",
			"claims/2025-02-02-wire-again-c01/history?knownOn=2025-02-01", "editions/1/history" })
	void whatIsNotKnownHasNoHistory(String path) {
		this.api.status(404, BASE + path);
	}

	@Test
	void aHistoryIsAListLikeOthers() {
		String path = BASE + "claims/2024-10-24-daily-c02/history";
		List<JsonNode> all = this.api.ok(path + "?edition=open").items();
		assertThat(this.api.walk(path + "?edition=open&size=1")).isEqualTo(all);
		List<JsonNode> oldestFirst = this.api.walk(path + "?edition=open&size=2&sort=version");
		Collections.reverse(oldestFirst);
		assertThat(oldestFirst).isEqualTo(all);
		assertThat(this.api.ok(path + ".ndjson?edition=open").body().lines()).hasSize(3);
		assertThat(this.api.ok(path + ".csv?edition=3").body()).isEqualTo("""
				version,edition,date,id,change,status,kinds,reasons,changes,withdrawn,withdrawn_reason,href\r
				2,2,2025-07-01,2024-10-24-daily-c02,corrected,current,our-error,The figure was misread.,\
				estimates[e1].figure: '3000' -> '3200',,,/api/v1/claims/2024-10-24-daily-c02?edition=2\r
				1,1,2025-06-01,2024-10-24-daily-c02,added,current,,,,,,/api/v1/claims/2024-10-24-daily-c02?edition=1\r
				""");
		this.api.refused("q", path + "?q=figure");
		this.api.refused("sort", path + "?sort=date");
		this.api.refused("edition", path + "?edition=4");
	}

	@Test
	void aHistoryTakesFewStatementsHoweverManyVersionsThereAre() {
		for (Api each : this.api.each()) {
			for (String id : List.of("claims/2024-10-24-daily-c02", "claims/2024-10-24-daily-c01", "reports/" + FIRST,
					"estimates/2024-10-24-daily-c02-e1", "sources/gur-ua")) {
				each.get(BASE + id + "/history?edition=3");
				assertThat(each.statements(BASE + id + "/history?edition=3")).as(id).hasSizeLessThanOrEqualTo(5);
			}
		}
	}

	@Test
	void anEditionListsItsRecordsWithWhatItMadeOfThem() {
		Answer second = this.api.ok(BASE + "editions/2/records?size=1000");
		assertThat(second.total()).isEqualTo(this.api.ok(BASE + "editions/2").json().at("/records/count").asLong());
		assertThat(this.api.ok(BASE + "editions/2").at("/records/href")).isEqualTo(BASE + "editions/2/records");
		assertThat(second.items()
			.stream()
			.filter((row) -> !row.get("change").asString().equals("unchanged"))
			.map((row) -> "%s %s %s %s".formatted(row.get("collection").asString(), row.get("id").asString(),
					row.get("version"), row.get("change").asString())))
			.containsExactly("locations sudzha 2 corrected", "reports 2024-10-24-daily 2 corrected",
					"reports 2025-02-02-wire-budanov 2 renamed", "reports 2025-03-daily 2 withdrawn",
					"reports 2025-06-24-daily 1 added", "sources gur-ua 2 renamed",
					"sources kyrylo-budanov 2 corrected");
		assertThat(this.api.ok(BASE + "editions/2/records?change=renamed&change=added").ids())
			.containsExactly("2025-02-02-wire-budanov", "2025-06-24-daily", "gur-ua");
		assertThat(this.api.ok(BASE + "editions/2/records?change=unchanged&size=1000").items())
			.hasSize(second.items().size() - 7)
			.allSatisfy((row) -> assertThat(row.get("recordedIn").asInt()).isEqualTo(1));
		assertThat(this.api.ok(BASE + "editions/1/records?collection=metrics&sort=-id").ids())
			.containsExactly("troops-sent", "share", "officers", "killed");
	}

	@Test
	void theRecordsOfAnEditionAreReadAsTheyWereThen() {
		for (String edition : List.of("1", "3")) {
			for (JsonNode row : this.api.walk(BASE + "editions/" + edition + "/records?size=7")) {
				JsonNode record = this.api.ok(row.get("href").asString()).json();
				assertThat(record.get("id")).isEqualTo(row.get("id"));
				assertThat(record.get("version")).isEqualTo(row.get("version"));
				assertThat(record.get("recordedIn")).isEqualTo(row.get("recordedIn"));
			}
		}
	}

	/** The sums file can be written again from what the API says, and has its digest. */
	@Test
	void theDigestOfAnEditionFollowsFromItsRecords() {
		for (ApiOnBoth each : List.of(this.api, ApiOnBoth.real())) {
			for (JsonNode edition : each.ok(BASE + "editions").items()) {
				StringBuilder sums = new StringBuilder("sourcebook edition %s\ndate %s\nnote %s\nprevious %s\n"
					.formatted(edition.get("number"), edition.get("date").asString(), edition.get("note").asString(),
							edition.get("previous").asString("none")));
				each.walk(BASE + "editions/" + edition.get("number") + "/records?size=1000")
					.forEach((row) -> sums
						.append("%s %s %s %s\n".formatted(row.get("collection").asString().replaceFirst("s$", ""),
								row.get("id").asString(), row.get("version"), row.get("digest").asString())));
				assertThat(Sha256.of(sums.toString())).isEqualTo(edition.get("digest").asString());
			}
		}
	}

	@Test
	void anEditionNobodyKnowsHasNoRecords() {
		this.api.status(404, BASE + "editions/4/records");
		this.api.status(404, BASE + "editions/open/records");
		this.api.status(404, BASE + "editions/3/records?edition=2");
		this.api.ok(BASE + "editions/2/records?edition=2");
		this.api.refused("collection", BASE + "editions/2/records?collection=claims");
		this.api.refused("knownOn", BASE + "editions/2/records?knownOn=2025");
	}

	@Test
	void theContentsOfAnEditionCountWhatItsRecordsTell() {
		for (JsonNode edition : this.api.ok(BASE + "editions").items()) {
			for (JsonNode content : edition.get("contents")) {
				String collection = content.get("collection").asString();
				if (!List.of("claims", "estimates").contains(collection)) {
					String list = BASE + "editions/" + edition.get("number") + "/records?size=1&collection="
							+ collection;
					assertThat(content.get("total").asLong()).isEqualTo(this.api.ok(list).total());
					assertThat(content.get("added").asLong()).isEqualTo(this.api.ok(list + "&change=added").total());
					assertThat(content.get("changed").asLong()).isEqualTo(
							this.api.ok(list + "&change=corrected&change=extended&change=renamed&change=withdrawn")
								.total());
				}
			}
		}
	}

}
