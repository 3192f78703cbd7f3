package org.sourcebook.records;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.kernel.Word;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of a record follows from its two forms and from the corrections between
 * them.
 */
class SuccessionTests {

	private static final String REPORT = "{\"collection\":\"reports\",\"id\":\"r\",\"publisher\":\"daily\","
			+ "\"url\":\"https://daily.example/1\",\"published\":\"2024-10-24\",\"language\":\"en\",\"title\":\"A report\","
			+ "\"readFrom\":\"excerpt\",\"claims\":[" + claim("c01", "\"places\":[\"a\"],", "12000") + ","
			+ claim("c010", "", "1") + "]}";

	private static final String SOURCE = "{\"collection\":\"sources\",\"id\":\"hur\",\"name\":\"HUR\",\"kind\":\"agency\","
			+ "\"aliases\":[\"GUR\"]}";

	private static String claim(String id, String more, String figure) {
		return ("{\"id\":\"%s\",%s\"source\":\"hur\",\"said\":\"2024-10\",\"kind\":\"estimate\",\"text\":\"So many.\","
				+ "\"estimates\":[{\"id\":\"e1\",\"metric\":\"troops\",\"qualifier\":\"about\",\"figure\":%s}]}")
			.formatted(id, more, figure);
	}

	private static String correction(String kind, String more) {
		return "\"corrections\":[{\"date\":\"2025-01-01\",\"kind\":\"%s\",\"reason\":\"So.\"%s}],".formatted(kind,
				more);
	}

	/** Each record with what became of it and with its changed fields. */
	private static List<String> told(String before, String now) {
		return Succession.between(History.parse(now), History.parse(before))
			.stream()
			.map((change) -> "%s %s %s%s".formatted(change.collection(), change.id(), Word.of(change.fate()),
					change.changes()
						.stream()
						.map((field) -> " %s(%s>%s)".formatted(field.path(), field.from(), field.to()))
						.collect(Collectors.joining())))
			.toList();
	}

	@Test
	void aRecordThatIsNewIsAddedWithEverythingInIt() {
		assertThat(Succession.added(History.parse(REPORT))).allSatisfy((change) -> {
			assertThat(change.former()).isNull();
			assertThat(change.changes()).isEmpty();
		}).extracting(RecordChange::id).containsExactly("r", "r-c01", "r-c01-e1", "r-c010", "r-c010-e1");
	}

	@Test
	void aChangeIsOneOfAllThatItStandsInAndOfNothingBeside() {
		String now = REPORT.replace("12000", "12500")
			.replace("\"claims\"", correction("our-error", ",\"record\":\"c01-e1\"") + "\"claims\"");
		assertThat(told(REPORT, now)).containsExactly("reports r corrected", "claims r-c01 corrected",
				"estimates r-c01-e1 corrected figure(12000>12500)");
	}

	@Test
	void whatIsPutInExtends() {
		String now = REPORT.replace("[\"a\"]", "[\"a\",\"b\"]")
			.replace("\"claims\"", correction("addition", ",\"record\":\"c01\"") + "\"claims\"");
		assertThat(told(REPORT, now)).containsExactly("reports r extended", "claims r-c01 extended places([a]>[a, b])");
		assertThat(told(REPORT, REPORT.replace("}]}]}", "}]}," + claim("c02", "", "7") + "]}"))).containsExactly(
				"reports r extended",
				"claims r-c02 added source(null>hur) said(null>2024-10) kind(null>estimate)" + " text(null>So many.)",
				"estimates r-c02-e1 added metric(null>troops) qualifier(null>about) figure(null>7)");
	}

	@Test
	void somethingThatStoodAndIsGoneIsCorrected() {
		assertThat(told(SOURCE, SOURCE.replace(",\"aliases\":[\"GUR\"]", "")))
			.containsExactly("sources hur corrected aliases([GUR]>null)");
		assertThat(told(SOURCE, SOURCE.replace("[\"GUR\"]", "[\"HUR MO\",\"GUR\"]")))
			.containsExactly("sources hur corrected aliases([GUR]>[HUR MO, GUR])");
	}

	@ParameterizedTest
	@CsvSource({ "our-error,corrected", "clarification,corrected", "source-corrected,corrected", "addition,extended" })
	void aCorrectionOfAClaimIsTold(String kind, String fate) {
		String now = REPORT.replace("\"claims\"", correction(kind, ",\"record\":\"c010-e1\"") + "\"claims\"");
		assertThat(told(REPORT, now)).containsExactly("reports r " + fate, "claims r-c010 " + fate,
				"estimates r-c010-e1 " + fate);
		assertThat(told(REPORT, REPORT.replace("\"claims\"", correction(kind, "") + "\"claims\"")))
			.containsExactly("reports r " + fate);
	}

	@Test
	void aRenamedReportTakesItsClaimsAlong() {
		String now = REPORT.replace("\"id\":\"r\"", "\"id\":\"s\",\"formerly\":[\"r\"]").replace("12000", "12500");
		assertThat(told(REPORT, now)).containsExactly("reports s corrected", "claims s-c01 corrected",
				"estimates s-c01-e1 corrected figure(12000>12500)", "claims s-c010 renamed",
				"estimates s-c010-e1 renamed");
		assertThat(told(SOURCE, SOURCE.replace("\"hur\",", "\"hur\",\"formerly\":[\"gur\"],")))
			.containsExactly("sources hur renamed");
	}

	@Test
	void aWithdrawalTakesAlongWhatStandsInARecordAndCorrectsWhatThatStandsIn() {
		String withdrawn = "\"withdrawn\":{\"date\":\"2025-01-01\",\"reason\":\"So.\"},";
		assertThat(told(REPORT, REPORT.replace("\"readFrom\"", withdrawn + "\"readFrom\""))).containsExactly(
				"reports r withdrawn", "claims r-c01 withdrawn", "estimates r-c01-e1 withdrawn",
				"claims r-c010 withdrawn", "estimates r-c010-e1 withdrawn");
		String estimate = REPORT.replace("\"figure\":12000", withdrawn + "\"figure\":12000");
		assertThat(told(REPORT, estimate)).containsExactly("reports r corrected", "claims r-c01 corrected",
				"estimates r-c01-e1 withdrawn");
		assertThat(told(estimate, REPORT.replace("\"figure\":12000", withdrawn + "\"figure\":13000"))).containsExactly(
				"reports r corrected", "claims r-c01 corrected", "estimates r-c01-e1 corrected figure(12000>13000)");
	}

	@Test
	void anotherOrderIsAChange() {
		String now = "%s%s,%s]}".formatted(REPORT.substring(0, REPORT.indexOf("{\"id\":\"c01\"")),
				claim("c010", "", "1"), claim("c01", "\"places\":[\"a\"],", "12000"));
		assertThat(told(REPORT, now)).containsExactly("reports r corrected order(c01, e1, c010, e1>c010, e1, c01, e1)");
	}

	@Test
	void aListIsShownAsTheFilesWriteIt() {
		String now = SOURCE.replace("\"name\"",
				"\"parent\":[{\"source\":\"a\",\"to\":\"2024\"},{\"source\":\"b\",\"from\":\"2025\"}],\"name\"");
		assertThat(told(SOURCE, now))
			.containsExactly("sources hur extended parent(null>[{source: a, to: 2024}, {source: b, from: 2025}])");
	}

}
