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
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The rules for sources, publishers, locations, metrics and storylines, each broken once.
 */
class RegistryRulesTests {

	private static final String BAD_ID = "is words of a-z and 0-9 joined by hyphens, at most 160 characters, "
			+ "and not 'unknown'";

	@TempDir
	private Path folder;

	private FixtureSet set;

	@BeforeEach
	void copyFixture() {
		this.set = new FixtureSet(this.folder);
	}

	static Stream<Arguments> edits() {
		return Stream.of(
				arguments("storylines.yaml", "- id: troops\n", "- id: Troops\n",
						"storylines.yaml:1: id: Troops: " + BAD_ID),
				arguments("metrics.yaml", "- id: killed\n", "- id: unknown\n",
						"metrics.yaml:6: id: unknown: " + BAD_ID),
				arguments("metrics.yaml", "- id: killed\n", "- id: troops-sent\n",
						"metrics.yaml:6: id: troops-sent: stands twice, also in metrics.yaml"),
				arguments("metrics.yaml", "  unit: percent", "  note: none", "metrics.yaml:10: unit: is missing"),
				arguments("metrics.yaml", "  unit: percent", "  unit:", "metrics.yaml:13: unit: is empty"),
				arguments("metrics.yaml", "  unit: percent", "  unit: ''", "metrics.yaml:13: unit: is empty"),
				arguments("metrics.yaml", "  unit: percent", "  unit: percent\n  note:",
						"metrics.yaml:14: note: is empty (leave the field out)"),
				arguments("metrics.yaml", "  unit: percent", "  unit: ' percent'",
						"metrics.yaml:13: unit:  percent: has blanks at its ends"),
				arguments("metrics.yaml", "  unit: percent", "  unit: \"per\\tcent\"",
						"metrics.yaml:13: unit: per\uFFFDcent: has a control character"),
				arguments("metrics.yaml", "  unit: percent", "  unit: \"per\\uD800cent\"",
						"metrics.yaml:13: unit: per\uFFFDcent: has half a character (a lone surrogate)"),
				arguments("metrics.yaml", "  unit: percent", "  unit: " + "x".repeat(5001),
						"metrics.yaml:13: unit: " + "x".repeat(80) + "…: has more than 5000 characters"),
				arguments("metrics.yaml", "  unit: percent", "  unit: [percent]",
						"metrics.yaml:13: unit: is a single value, not a list or a set of fields"),
				arguments("metrics.yaml", "placeBound: true", "placeBound: yes",
						"metrics.yaml:5: placeBound: yes: is true or false"),
				arguments("metrics.yaml", "placeBound", "placeBond",
						"metrics.yaml:5: placeBond: is no field here (did you mean placeBound?)"),
				arguments("metrics.yaml", "placeBound", "weight",
						"metrics.yaml:5: weight: is no field here (fields are id, name, definition, unit, placeBound, "
								+ "note, formerly, withdrawn, corrections)"),
				arguments("sources.yaml", "kind: military", "kind: milatary",
						"sources.yaml:9: kind: milatary: must be one of person, government, agency, military, "
								+ "organisation, medium, group (did you mean military?)"),
				arguments("sources.yaml", "country: UA", "country: UK",
						"sources.yaml:32: country: UK: is no country code of ISO 3166-1, such as UA"),
				arguments("sources.yaml", "aliases: [Washington]", "aliases: Washington",
						"sources.yaml:6: aliases: Washington: is a list, such as [a, b]"),
				arguments("sources.yaml", "aliases: [Washington]", "aliases: [Washington, null]",
						"sources.yaml:6: aliases: has an empty item"),
				arguments("sources.yaml", "aliases: [Washington]", "aliases: [Washington, Washington]",
						"sources.yaml:6: aliases: Washington: stands twice in the list"),
				arguments("sources.yaml", "parent: [{source: ukraine, from: 1992}]", "parent: ukrane",
						"sources.yaml:37: parent: ukrane: is no known source (did you mean ukraine?)"),
				arguments("sources.yaml", "{source: pentagon, from", "{source: pentagone, from",
						"sources.yaml:22: parent: pentagone: is no known source (did you mean pentagon?)"),
				arguments("sources.yaml", "{source: pentagon, from: 2021-01-20, to: 2022-05-26}",
						"{source: pentagon, from: 2021-01-20, to: 2020}",
						"sources.yaml:22: to: 2020: lies before from 2021-01-20"),
				arguments("sources.yaml", "press secretary, from: 2021-01-20", "press secretary, from: 2023",
						"sources.yaml:19: to: 2022-05-26: lies before from 2023"),
				arguments("sources.yaml", "{name: Pentagon press secretary, from", "{from",
						"sources.yaml:19: name: is missing"),
				arguments("sources.yaml", "from: 1992", "from: spring 1992",
						"sources.yaml:37: from: spring 1992: a date is written as 2024, 2024-10 or 2024-10-26, "
								+ "with ~ ? or % behind it, or two of them as 2024-10/2024-12"),
				arguments("sources.yaml", "formerly: [gur]", "formerly: [GUR]",
						"sources.yaml:38: formerly: GUR: is no id"),
				arguments("sources.yaml", "formerly: [gur]", "formerly: [gur, example-wire]",
						"sources.yaml:38: formerly: example-wire: is used again in sources.yaml "
								+ "(a former id is never given to another record)"),
				arguments("publishers.yaml", "name: Example Wire", "name: Example Wire\n  formerly: [example-gazette]",
						"publishers.yaml:13: formerly: example-gazette: is already a former id of example-wire"),
				arguments("publishers.yaml", "source: example-wire", "source: exmaple-wire",
						"publishers.yaml:6: source: exmaple-wire: is no known source (did you mean example-wire?)"),
				arguments("publishers.yaml", "language: ko", "language: Korean",
						"publishers.yaml:5: language: Korean: is no language tag, such as en or pt-BR"),
				arguments("publishers.yaml", "website: wire.example.com", "website: javascript:alert(1)",
						"publishers.yaml:4: website: javascript:alert(1): is no web address without https://, "
								+ "such as tass.com"),
				arguments("storylines.yaml", "pt-BR", "portuguese",
						"storylines.yaml:4: languages: portuguese: is no language tag, such as en or pt-BR"),
				arguments("storylines.yaml", "searched: 2025-03-31", "searched: 2025-03",
						"storylines.yaml:6: searched: 2025-03: is a day, such as 2024-10-26"),
				arguments("storylines.yaml", "searched: 2025-03-31", "searched: 2025-02-30",
						"storylines.yaml:6: searched: 2025-02-30: the calendar has no such day"),
				arguments("locations.yaml", "parent: far-east", "parent: far-west",
						"locations.yaml:19: parent: far-west: is no known location (did you mean far-east?)"),
				arguments("locations.yaml", "lat: 50,", "lat: 90.5,",
						"locations.yaml:26: a point lies within 90 degrees of latitude and 180 of longitude"),
				arguments("locations.yaml", "lat: 50,", "lat: 50°,",
						"locations.yaml:26: lat: 50°: is a decimal number, such as 48.47"),
				arguments("storylines.yaml", "searched: 2025-03-31",
						"corrections:\n  - {date: 2025-03-02, kind: our-error, reason: Rule.}\n"
								+ "  - {date: 2025-03-01, kind: our-error, reason: Name.}",
						"storylines.yaml:8: date: 2025-03-01: lies before the correction above it "
								+ "(corrections stand oldest first)"),
				arguments("storylines.yaml", "searched: 2025-03-31",
						"corrections:\n  - {date: 2025-03-02, kind: our-error, reason: Rule., record: c01}",
						"storylines.yaml:7: record: c01: is only for reports (leave it out)"));
	}

	@ParameterizedTest(name = "{3}")
	@MethodSource("edits")
	void aBrokenRuleIsNamedWithPlaceAndRemedy(String file, String from, String to, String problem) {
		assertThat(this.set.edit(file, from, to).problems()).contains(problem);
	}

	@Test
	void noSourceIsItsOwnAncestor() {
		this.set.edit("sources.yaml", "  aliases: [Washington]", "  parent: john-kirby");
		this.set.edit("sources.yaml", "  aliases: [Kyiv, Україна]", "  parent: gur");
		assertThat(this.set.problems()).containsExactly(
				"sources.yaml:6: parent: john-kirby: makes a circle: "
						+ "united-states › john-kirby › pentagon › united-states",
				"sources.yaml:33: parent: hur: makes a circle: ukraine › hur › ukraine");
	}

	@Test
	void noPlaceIsItsOwnAncestor() {
		this.set.edit("locations.yaml", "  kind: country\n", "  kind: country\n  parent: ussuriysk\n");
		assertThat(this.set.problems()).containsExactly(
				"locations.yaml:4: parent: ussuriysk: makes a circle: russia › ussuriysk › far-east › russia");
	}

	@Test
	void aRegistryMayBeAFolderOfFiles() {
		this.set.move("sources.yaml", "sources/all.yaml");
		this.set.write("sources/more.yaml", "- {id: john-kirby, name: Another, kind: person}\n");
		assertThat(this.set.problems())
			.containsExactly("sources/more.yaml:1: id: john-kirby: stands twice, also in sources/all.yaml");
	}

	@Test
	void anEntryThatBreaksTheFormatIsStillKnownToOthers() {
		this.set.edit("sources.yaml", "  kind: military\n", "");
		this.set.edit("metrics.yaml", "  unit: percent", "");
		assertThat(this.set.problems()).containsExactly("metrics.yaml:10: unit: is missing",
				"sources.yaml:7: kind: is missing");
	}

	@Test
	void aRegistryThatCannotBeReadIsTheOnlyComplaint() {
		this.set.edit("sources.yaml", "- id: pentagon", "- id: [pentagon");
		assertThat(this.set.problems()).singleElement().asString().startsWith("sources.yaml:8: is not YAML: ");
	}

}
