package org.sourcebook.records;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The rules for reports, each broken once, and all problems seen at once.
 */
class RecordRulesTests {

	private static final String WIRE = FixtureSet.WIRE;

	private static final String PAPER = FixtureSet.PAPER;

	private static final String LOSSES = FixtureSet.LOSSES;

	private static final String NO_URL = "is no http or https address";

	private static final String NO_DATE = "a date is written as 2024, 2024-10 or 2024-10-26, with ~ ? or % behind it, "
			+ "or two of them as 2024-10/2024-12";

	@TempDir
	private Path folder;

	private FixtureSet set;

	@BeforeEach
	void copyFixture() {
		this.set = new FixtureSet(this.folder);
	}

	static Stream<Arguments> reportEdits() {
		return Stream.of(arguments(WIRE, "title: An", "titel: An", ":5: titel: is no field here (did you mean title?)"),
				arguments(WIRE, "title: An", "titel: An", ":1: title: is missing"),
				arguments(WIRE, "publisher: example-wire\n", "id: x\npublisher: example-wire\n",
						":1: id: is no field here (fields are publisher, url, published, language, title, headline, "
								+ "summary, readFrom, archived, checked, storylines, note, formerly, withdrawn, claims, "
								+ "corrections)"),
				arguments(WIRE, "publisher: example-wire", "publisher: exampel-wire",
						":1: publisher: exampel-wire: is no known publisher (did you mean example-wire?)"),
				arguments(WIRE, "publisher: example-wire", "publisher: reuters",
						":1: publisher: reuters: is no known publisher"),
				arguments(WIRE, "storylines: [troops]", "storylines: [trops]",
						":10: storylines: trops: is no known storyline (did you mean troops?)"),
				arguments(WIRE, "url: https:", "url: ftp:",
						":2: url: ftp://wire.example.com/en/2024/10/23/troops: " + NO_URL),
				arguments(WIRE, "url: https://wire.example.com/en/2024/10/23/troops", "url: wire.example.com",
						":2: url: wire.example.com: " + NO_URL),
				arguments(WIRE, "url: https://wire.example.com/en/2024/10/23/troops", "url: https://a b.com",
						":2: url: https://a b.com: " + NO_URL),
				arguments(WIRE, "url: https://wire.example.com/en/2024/10/23/troops", "url: https:///troops",
						":2: url: https:///troops: " + NO_URL),
				arguments(WIRE, "{url: \"https://archive.example.org/20241024/https://wire.example.com\"",
						"{url: \"javascript:alert(1)\"", ":8: url: javascript:alert(1): " + NO_URL),
				arguments(WIRE, "language: ko", "language: Korean",
						":4: language: Korean: is no language tag, such as en or pt-BR"),
				arguments(WIRE, "language: ko", "language: en-" + "variant1-".repeat(5) + "x1",
						":4: language: en-" + "variant1-".repeat(5) + "x1: is no language tag, such as en or pt-BR"),
				arguments(WIRE, "published: 2024-10-23", "published: 23.10.2024",
						":3: published: 23.10.2024: " + NO_DATE),
				arguments(WIRE, "published: 2024-10-23", "published: 2024-10-23/..",
						":3: published: 2024-10-23/..: has an open end "
								+ "(an interval here means some day within; write both ends)"),
				arguments(WIRE, "readFrom: excerpt", "readFrom: exerpt",
						":7: readFrom: exerpt: must be one of full-text, excerpt (did you mean excerpt?)"),
				arguments(WIRE, "date: 2026-11-20", "date: 2026-11-31",
						":9: date: 2026-11-31: the calendar has no such day"),
				arguments(PAPER, "formerly: [2024-10-27-example-paper]", "formerly: [2024-10-23-example-wire]",
						":11: formerly: 2024-10-23-example-wire: is used again in " + WIRE
								+ " (a former id is never given to another record)"),
				arguments(LOSSES, "reason: The week is now given., record: c01-e1}",
						"reason: The week is now given., record: c01.e1}",
						":41: record: c01.e1: is a claim or estimate of this report, such as c07 or c07-e1"),
				arguments(LOSSES, "record: c01-e1", "record: c04-e1",
						":41: record: c04-e1: is no claim or estimate of this report (did you mean c01-e1?)"),
				arguments(LOSSES, "kind: addition", "kind: typo",
						":42: kind: typo: must be one of our-error, source-corrected, clarification, addition"),
				arguments(LOSSES, "date: 2025-02-12", "date: 2025-02-09",
						":42: date: 2025-02-09: lies before the correction above it (corrections stand oldest first)"));
	}

	static Stream<Arguments> claimEdits() {
		return Stream.of(
				arguments(WIRE, "- id: c01", "- id: claim1", ":12: id: claim1: is c and a number, such as c01"),
				arguments(WIRE, "- id: c01", "- id: c02", ":25: id: c02: stands twice in this report"),
				arguments(WIRE, "source: us-officials-unnamed", "source: us-oficials-unnamed",
						":26: source: us-oficials-unnamed: is no known source (did you mean us-officials-unnamed?)"),
				arguments(WIRE, "said: 2024-10-23", "said: 2024-10-25",
						":14: said: 2024-10-25: lies after the report was published (2024-10-23)"),
				arguments(WIRE, "said: 2024-10-23", "said: 2024-21",
						":14: said: 2024-21: seasons are not taken; write the months as an interval"),
				arguments(WIRE, "said: 2024-10~", "said: 2024-10/..",
						":27: said: 2024-10/..: has an open end "
								+ "(an interval here means some day within; write both ends)"),
				arguments(WIRE, "cites: [pentagon, ", "cites: [pentagone, ",
						":17: cites: pentagone: is no known source (did you mean pentagon?)"),
				arguments(WIRE, "cites: [pentagon, ", "cites: [john-kirby, ",
						":17: cites: john-kirby: is the speaker (the speaker is no hop)"),
				arguments(PAPER, "cites: [gur]", "cites: [{}]",
						":19: a hop is the id of a source, or {unknown: the report's wording}"),
				arguments(PAPER, "cites: [gur]", "cites: [{source: gur, unknown: a spy}]",
						":19: a hop is the id of a source, or {unknown: the report's wording}"),
				arguments(PAPER, "cites: [gur]", "cites: [[]]", ":19: cites: has an empty item"),
				arguments(PAPER, "cites: [gur]", "cites: [gur, gur]", ":19: cites: gur: stands twice in the list"),
				arguments(WIRE, "places: [far-east, ussuriysk]", "places: [far-east, ussurisk]",
						":21: places: ussurisk: is no known location (did you mean ussuriysk?)"),
				arguments(PAPER, "{kind: contradicts, claim: 2024-10-23-example-wire-c01}",
						"{kind: contradicts, claim: 2024-10-26-example-paper-c01}",
						":27: claim: 2024-10-26-example-paper-c01: is the claim itself"),
				arguments(PAPER, "{kind: contradicts, claim: 2024-10-23-example-wire-c01}",
						"{kind: contradicts, claim: 2024-10-27-example-paper-c01}",
						":27: claim: 2024-10-27-example-paper-c01: is the claim itself"),
				arguments(PAPER, "claim: 2024-10-23-example-wire-c01", "claim: 2024-10-23-example-wire-c7",
						":27: claim: 2024-10-23-example-wire-c7: is no known claim "
								+ "(did you mean 2024-10-23-example-wire-c01?)"),
				arguments(PAPER, "claim: 2024-10-23-example-wire-c01", "claim: 2024-10-23-exampel-wire-c01",
						":27: claim: 2024-10-23-exampel-wire-c01: is no known claim "
								+ "(did you mean 2024-10-23-example-wire-c01?)"),
				arguments(PAPER, "claim: 2024-10-23-example-wire-c01", "claim: c01",
						":27: claim: c01: is no known claim (a claim's full id is <report>-<claim>, "
								+ "such as 2024-10-26-kyiv-independent-c01)"),
				arguments(PAPER, "kind: contradicts", "kind: contradict",
						":27: kind: contradict: must be one of repeats, updates, supports, contradicts, denies "
								+ "(did you mean contradicts?)"));
	}

	static Stream<Arguments> estimateEdits() {
		return Stream.of(
				arguments(PAPER, "{id: e1, metric: troops-sent, qualifier: nearly",
						"{id: 1, metric: troops-sent, qualifier: nearly", ":23: id: 1: is e and a number, such as e1"),
				arguments(PAPER, "{id: e3, partOf", "{id: e2, partOf", ":25: id: e2: stands twice in this claim"),
				arguments(WIRE, "{id: e2, partOf: e1", "{id: e2, partOf: e3",
						":24: partOf: e3: is no estimate above this one in the same claim"),
				arguments(PAPER, "{id: e3, partOf: e1", "{id: e3, partOf: e2",
						":25: partOf: e2: is itself a part (name the whole)"),
				arguments(WIRE, "partOf: e1, metric: troops-sent", "partOf: e1, metric: troops-snet",
						":24: metric: troops-snet: is no known metric (did you mean troops-sent?)"),
				arguments(WIRE, "asOf: 2024-10, place: ussuriysk", "asOf: 2024-10, place: ussuriisk",
						":24: place: ussuriisk: is no known location (did you mean ussuriysk?)"),
				arguments(LOSSES, "low: 300, high: 400", "low: 400, high: 300",
						":17: qualifier: between: needs a low that is not above its high"),
				arguments(LOSSES, "low: 300, high: 400", "low: 300", ":17: qualifier: between: needs low and high"),
				arguments(LOSSES, "low: 300, high: 400", "low: 300, high: 400, figure: 350",
						":17: qualifier: between: has no figure"),
				arguments(LOSSES, "magnitude: thousands", "figure: 2000",
						":19: qualifier: order-of-magnitude: has no figure"),
				arguments(LOSSES, "magnitude: thousands, ", "",
						":19: qualifier: order-of-magnitude: " + "needs a magnitude (dozens, hundreds, thousands)"),
				arguments(WIRE, "figure: 3000", "figure: 3000, high: 4000",
						":23: qualifier: at-least: has a figure and no low or high; its bounds follow from the qualifier"),
				arguments(WIRE, "figure: 3000, ", "", ":23: qualifier: at-least: needs a figure"),
				arguments(WIRE, "figure: 3000", "figure: -3000", ":23: qualifier: at-least: cannot be negative"),
				arguments(WIRE, "figure: 3000", "figure: '3,000'",
						":23: figure: 3,000: is a whole number without separators, such as 12000"),
				arguments(WIRE, "figure: 3000", "figure: 3_000",
						":23: figure: 3_000: is a whole number without separators, such as 12000"),
				arguments(WIRE, "figure: 3000", "figure: 0x1F",
						":23: figure: 0x1F: is a whole number without separators, such as 12000"),
				arguments(WIRE, "figure: 3000", "figure: 9007199254740993",
						":23: figure: 9007199254740993: is a whole number without separators, such as 12000"),
				arguments(LOSSES, "figure: 33, wording: about a third", "figure: 133, wording: more than all",
						":20: qualifier: about: is a share in words and cannot be above 100"),
				arguments(PAPER, "figure: 15000, by: 2024-12, place: russia, projected: true",
						"figure: 15000, by: 2024-12, place: russia",
						":35: by: 2024-12: is only for a projection (add projected: true)"),
				arguments(WIRE, "asOf: 2024-10-23", "asOf: 2024-10-25",
						":23: asOf: 2024-10-25: lies after it was said (2024-10-23) "
								+ "(a number about the future is projected)"),
				arguments(WIRE, "qualifier: at-least", "qualifier: at-leats",
						":23: qualifier: at-leats: must be one of stated, exactly, about, nearly, fewer-than, up-to, "
								+ "at-least, more-than, between, order-of-magnitude (did you mean at-least?)"));
	}

	@ParameterizedTest(name = "{3}")
	@MethodSource({ "reportEdits", "claimEdits", "estimateEdits" })
	void aBrokenRuleIsNamedWithPlaceAndRemedy(String file, String from, String to, String problem) {
		assertThat(this.set.edit(file, from, to).problems()).contains(file + problem);
	}

	@Test
	void aReportsNameIsItsId() {
		this.set.move(WIRE, "reports/2024/2024.10.23 Wire.yaml");
		assertThat(this.set.problems()).contains("reports/2024/2024.10.23 Wire.yaml:1: id: 2024.10.23 Wire: "
				+ "is words of a-z and 0-9 joined by hyphens, at most 160 characters, and not 'unknown'");
	}

	@Test
	void twoReportsCannotHaveOneName() {
		this.set.write("reports/2025/2024-10-23-example-wire.yaml", this.set.text(WIRE));
		assertThat(this.set.problems()).containsExactly("reports/2025/2024-10-23-example-wire.yaml:1: id: "
				+ "2024-10-23-example-wire: stands twice, also in " + WIRE);
	}

	@Test
	void idsOfClaimsAndEstimatesHaveTheirLimitToo() {
		String longest = "x".repeat(155);
		this.set.write("reports/" + longest + ".yaml", this.set.text(LOSSES));
		assertThat(this.set.problems()).hasSize(5)
			.contains("reports/%s.yaml:17: id: %s…: is longer than 160 characters".formatted(longest,
					longest.substring(0, 80)));
	}

	@Test
	void aDaysGraceIsGivenForTimeZones() {
		this.set.edit(WIRE, "said: 2024-10-23", "said: 2024-10-24").edit(WIRE, "asOf: 2024-10-23", "asOf: 2024-10-24");
		assertThat(this.set.read().reportCount()).isEqualTo(3);
	}

	@Test
	void aReportThatCannotBeReadDoesNotMakeOthersWrong() {
		this.set.edit(WIRE, "claims:", "claims: [");
		assertThat(this.set.problems()).singleElement().asString().startsWith(WIRE).contains("is not YAML");
	}

	@Test
	void everythingThatIsWrongIsSeenAtOnce() {
		this.set.edit(WIRE, "said: 2024-10-23", "said: 2024-10-25");
		this.set.edit(WIRE, "url: https:", "url: ftp:");
		this.set.edit(PAPER, "language: en", "language: en\nlanguage: ko");
		this.set.edit(LOSSES, "low: 300", "low: 500");
		this.set.edit("metrics.yaml", "unit: percent", "unti: percent");
		this.set.edit("locations.yaml", "parent: far-east", "parent: far-west");
		this.set.write("storylines.yaml", "");
		this.set.write("notes.txt", "To do");
		assertThat(this.set.problems()).containsExactly(
				"locations.yaml:19: parent: far-west: is no known location (did you mean far-east?)",
				"metrics.yaml:10: unit: is missing", "metrics.yaml:13: unti: is no field here (did you mean unit?)",
				"notes.txt: is no record file (reports lie below reports/, registries are locations.yaml, "
						+ "metrics.yaml, publishers.yaml, sources.yaml, storylines.yaml)",
				WIRE + ":2: url: ftp://wire.example.com/en/2024/10/23/troops: " + NO_URL,
				WIRE + ":14: said: 2024-10-25: lies after the report was published (2024-10-23)",
				PAPER + ":5: language: stands twice (keep one)",
				LOSSES + ":17: qualifier: between: needs a low that is not above its high",
				"storylines.yaml: is empty (copy the template in docs/records.md)");
	}

	@Test
	void oneBadWordHidesNothingElseInItsFile() {
		this.set.edit(PAPER, "publisher: example-gazette", "publisher: exampel-gazette")
			.edit(PAPER, "said: 2024-10-26?", "said: 2024-11-26?")
			.edit(PAPER, "relays: [example-wire]", "relays: [exampel-wire]")
			.edit(PAPER, "claim: 2024-10-23-example-wire-c01", "claim: 2024-10-23-example-wire-c09")
			.edit(PAPER, "kind: prediction", "kind: predicton")
			.edit(PAPER, "places: [russia]\n  estimates:\n  - {id: e1, metric: troops-sent, qualifier: up-to",
					"places: [rusia]\n  estimates:\n  - {id: e1, metric: troops-snet, qualifier: up-to");
		this.set.edit("sources.yaml", "kind: military\n  parent: united-states",
				"kind: militry\n  parent: untied-states");
		assertThat(this.set.problems()).containsExactly(PAPER + ":1: publisher: exampel-gazette: is no known publisher",
				PAPER + ":15: said: 2024-11-26?: lies after the report was published (2024-10-26/2024-10-27)",
				PAPER + ":18: relays: exampel-wire: is no known source (did you mean example-wire?)",
				PAPER + ":27: claim: 2024-10-23-example-wire-c09: is no known claim "
						+ "(did you mean 2024-10-23-example-wire-c01?)",
				PAPER + ":31: kind: predicton: must be one of assertion, estimate, warning, prediction, denial, "
						+ "confirmation, non-confirmation, call-to-action, policy (did you mean prediction?)",
				PAPER + ":33: places: rusia: is no known location (did you mean russia?)",
				PAPER + ":35: metric: troops-snet: is no known metric (did you mean troops-sent?)",
				"sources.yaml:9: kind: militry: must be one of person, government, agency, military, organisation, "
						+ "medium, group (did you mean military?)",
				"sources.yaml:10: parent: untied-states: is no known source (did you mean united-states?)");
	}

	@Test
	void aThousandProblemsAreShownAndAllAreCounted() {
		this.set.append("metrics.yaml", "- {}\n".repeat(500));
		BadRecords bad = catchThrowableOfType(BadRecords.class, this.set::read);
		assertThat(bad.problems()).hasSize(1000);
		assertThat(bad.count()).isEqualTo(2000);
	}

	@Test
	void aReportIsNotNamedLikeAClaim() {
		this.set.move(LOSSES, LOSSES.replace("example-paper", "example-c01"));
		assertThat(this.set.problems()).anySatisfy((problem) -> assertThat(problem)
			.contains("id: 2025-02-04-example-c01: ends like the id of a claim (add a word to the name of the file)"));
	}

}
