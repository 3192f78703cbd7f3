package org.sourcebook.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sourcebook.records.RecordCommands;

import org.springframework.util.FileSystemUtils;

/**
 * Made-up records that went through everything that may happen to records: four states of
 * a set, three of them closed as editions.
 */
final class MadeUpRecords {

	private static final String SOURCES = """
			- {id: russia, name: Russia, kind: government, country: RU}
			- {id: ukraine, name: Ukraine, kind: government, country: UA, aliases: [Kyiv, Київ]}
			- {id: hur, name: Defence Intelligence, kind: agency, parent: ukraine, country: UA, aliases: [HUR]}
			- id: kyrylo-budanov
			  name: Kyrylo Budanov
			  kind: person
			  parent: hur
			  role: [{name: Deputy, to: 2024-10}, {name: Head of HUR, from: 2024-11}]
			- {id: andriy-chernyak, name: Andriy Chernyak, kind: person, parent: hur, role: Spokesman}
			- {id: zelensky, name: Volodymyr Zelensky, kind: person, parent: ukraine, note: President.}
			- {id: officials, name: Officials not named, kind: group, named: false, parent: ukraine}
			- {id: strangers, name: Strangers, kind: group, named: false}
			- {id: hearsay, name: Hearsay, kind: group, named: false}
			- {id: wire, name: Wire, kind: medium}
			- {id: wire-service, name: Wire service, kind: medium, parent: wire}
			- {id: wirea, name: Wirea, kind: medium}
			""";

	private static final String DENIED_AND_CONFIRMED = """
			publisher: wire
			url: https://made.up/denied
			published: 2025-03-03
			language: en
			title: Denied and confirmed
			readFrom: excerpt
			claims:
			- {id: c01, source: ukraine, said: 2025-01-01, kind: assertion, text: They are there.}
			- id: c02
			  source: russia
			  said: 2025-01-05
			  kind: denial
			  text: They are not there.
			  relations: [{kind: denies, claim: 2025-03-03-wire-c01}]
			- id: c03
			  source: russia
			  said: 2025-02-01
			  kind: confirmation
			  text: They are there.
			  relations: [{kind: supports, claim: 2025-03-03-wire-c01}]
			- id: c04
			  source: russia
			  said: 2025-01-05
			  kind: assertion
			  text: Some say that they are there.
			  relations: [{kind: repeats, claim: 2025-03-03-wire-c01}]
			- id: c05
			  source: strangers
			  said: 2025-02-01
			  kind: assertion
			  text: They are there.
			  relations: [{kind: supports, claim: 2025-03-03-wire-c01}]
			- id: c06
			  source: hur
			  said: 2025-01-11
			  kind: assertion
			  text: There are more of them.
			  relations: [{kind: updates, claim: 2025-03-03-wire-c01}]
			- id: c07
			  source: ukraine
			  said: 2025-01
			  kind: assertion
			  text: There are fewer of them.
			  relations: [{kind: updates, claim: 2025-03-03-wire-c01}]
			- id: c08
			  source: zelensky
			  said: 2025-01-21
			  kind: assertion
			  text: All of them are there.
			  relations: [{kind: updates, claim: 2025-03-03-wire-c01}]
			""";

	private static final String PUBLISHERS = """
			- {id: daily, name: Daily, country: UA, language: en}
			- {id: wire, name: Wire, source: wire, website: wire.example, note: It is a service.}
			- {id: gazette, name: Gazette}
			""";

	private static final String LOCATIONS = """
			- {id: russia, name: Russia, kind: country, country: RU}
			- {id: kursk-region, name: Kursk Region, kind: region, country: RU, parent: russia, region: The west}
			- {id: front, name: The front, kind: front}
			- {id: ukraine, name: Ukraine, kind: country, country: UA}
			- id: sudzha
			  name: Sudzha
			  kind: city
			  country: RU
			  parent: kursk-region
			  aliases: [Суджа]
			  point: {lat: 51.19, lon: 35.27}
			  precision: settlement
			- {id: plekhovo, name: Plekhovo, kind: village, parent: sudzha, country: RU, point: {lat: 51, lon: 35.3}, precision: site}
			- {id: far-away, name: Far away, kind: training-ground}
			""";

	private static final String METRICS = """
			- {id: troops-sent, name: Troops sent, definition: Troops sent., unit: people, placeBound: true}
			- {id: officers, name: Officers, definition: Officers among them., unit: people}
			- {id: killed, name: Killed, definition: Killed., unit: people, note: By whom is open.}
			- {id: share, name: Share, definition: A share of shells., unit: percent}
			""";

	private static final String STORYLINES = """
			- {id: troops, name: Troops, rule: Reports on troops., languages: [en, uk], period: 2024-10/.., searched: 2025-05-01}
			- {id: kursk, name: Kursk, rule: Reports on Kursk., languages: [en], note: A part of it.}
			- {id: winter, name: Winter, rule: Reports on the winter., period: 2024-11/2025-01}
			""";

	private static final String FIRST = "reports/2024/2024-10-24-daily.yaml";

	private static final String FIRST_REPORT = """
			publisher: daily
			url: https://daily.example/1
			published: 2024-10-24/2024-10-25
			language: en
			title: The first report
			headline: Many troops
			summary: What was said.
			readFrom: full-text
			archived: {url: 'https://archive.example/1', date: 2025-01-02}
			checked: {date: 2025-01-03, by: ab}
			storylines: [troops, kursk]
			note: The day is not quite known.
			claims:
			- id: c01
			  source: kyrylo-budanov
			  said: 2024-10-23
			  kind: estimate
			  text: Nearly 12,000 troops are in Russia.
			  relays: [wire, [wire-service, officials], {unknown: a friend}]
			  places: [sudzha]
			  occasion: an interview
			  basis: an intercept
			  note: As far as is known.
			  about: 2024-10/..
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: nearly, figure: 12000, asOf: 2024-10-23}
			  - {id: e2, partOf: e1, metric: officers, qualifier: stated, figure: 500, asOf: 2024-10-23, note: Or more.}
			  relations:
			  - {kind: repeats, claim: 2024-10-24-daily-c02}
			- id: c02
			  source: strangers
			  said: 2024-10
			  kind: assertion
			  text: Some are at the front.
			  cites: [{unknown: media reports not named}]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: about, figure: 3000, asOf: 2024-10, place: sudzha}
			- id: c03
			  source: hearsay
			  said: 2024-10-24
			  kind: warning
			  text: More will come, to be withdrawn later.
			  places: [plekhovo]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: at-least, figure: 20000, by: 2024-12, projected: true}
			  relations:
			  - {kind: updates, claim: 2024-10-24-daily-c01}
			""";

	private static final String SECOND = "reports/2025/2025-02-02-wire.yaml";

	private static final String SECOND_REPORT = """
			publisher: wire
			url: https://wire.example/2
			published: 2025-02-02
			language: uk
			title: The second report, to be renamed
			readFrom: excerpt
			storylines: [troops]
			claims:
			- id: c01
			  source: kyrylo-budanov
			  said: 2025-02-01
			  kind: assertion
			  text: They are still there.
			  places: [sudzha, front]
			  cites: [hur]
			  relations:
			  - {kind: updates, claim: 2024-10-24-daily-c01}
			  estimates:
			  - {id: e1, metric: killed, qualifier: between, low: 100, high: 200, over: 2025-01, place: far-away}
			""";

	private static final String THIRD = "reports/2025/2025-03-daily.yaml";

	private static final String THIRD_REPORT = """
			publisher: daily
			url: https://daily.example/3
			published: 2025-03
			language: en
			title: The third report, to be withdrawn
			readFrom: full-text
			storylines: [kursk, winter]
			claims:
			- id: c01
			  source: russia
			  said: 2025-03
			  kind: denial
			  text: There are none.
			  cites: [hur]
			  places: [plekhovo]
			  relations:
			  - {kind: denies, claim: 2025-02-02-wire-c01}
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: fewer-than, figure: 1, stance: rejects}
			""";

	private final Path folder;

	private MadeUpRecords(Path folder) {
		this.folder = folder;
	}

	/** The records as they were when the first edition was closed. */
	static String firstEdition() {
		return first().location();
	}

	/** The records with three closed editions and an open one. */
	static String threeEditions() {
		return third().location();
	}

	/**
	 * The records with a fourth edition, in which some of what was changed is as it was
	 * in the first.
	 */
	static String fourEditions() {
		MadeUpRecords records = third();
		records.changeBack();
		records.close("2025-09-01");
		records.withdrawSince();
		return records.location();
	}

	/**
	 * The first edition, and in the open one a report of 3 March 2025 in which Russia
	 * denies what Ukraine said and supports it later, and Ukraine updates it three times.
	 */
	static String deniedAndConfirmed() {
		MadeUpRecords records = first();
		records.write("reports/2025/2025-03-03-wire.yaml", DENIED_AND_CONFIRMED);
		return records.location();
	}

	private static MadeUpRecords third() {
		MadeUpRecords records = first();
		records.changeForSecond();
		records.close("2025-07-01");
		records.changeForThird();
		records.close("2025-08-01");
		records.changeSince();
		return records;
	}

	/**
	 * Records that repeat one another, in two closed editions and an open one: with other
	 * names, without some reports and numbers, and with a source elsewhere.
	 */
	static String copies() {
		MadeUpRecords records = registries();
		records.edit("publishers.yaml", "- {id: daily, ",
				"- {id: desk, name: Desk, source: wire-service}\n- {id: daily, ");
		MadeUpCopies.all().forEach((id, text) -> records.write("reports/copies/" + id + ".yaml", text));
		records.close("2025-06-01");
		for (int i = 0; i < 36; i += 5) {
			records.append("reports/copies/copy-%02d.yaml".formatted(i),
					"withdrawn: {date: 2025-06-20, reason: It was a hoax.}\n");
		}
		records.rename("reports/copies/copy-07.yaml", "reports/copies/kopie-07.yaml", "formerly: [copy-07]\n");
		records.edit("publishers.yaml", "{id: desk, ", "{id: desk-of-wire, formerly: [desk], ");
		records.edit("metrics.yaml", "{id: killed, ", "{id: dead, formerly: [killed], ");
		records.edit("storylines.yaml", "{id: kursk, ", "{id: kursk-deployment, formerly: [kursk], ");
		records.write("reports/copies/copy-36.yaml",
				records.read("reports/copies/copy-11.yaml")
					.replace("metric: killed", "metric: dead")
					.replace("publisher: desk\n", "publisher: desk-of-wire\n")
					.replace("[kursk]", "[kursk-deployment]"));
		records.close("2025-07-01");
		records.edit("sources.yaml", "parent: wire}",
				"parent: wirea, corrections: [{date: 2025-07-20, kind: our-error, reason: Moved.}]}");
		return records.location();
	}

	private static MadeUpRecords first() {
		MadeUpRecords records = registries();
		records.write(FIRST, FIRST_REPORT);
		records.write(SECOND, SECOND_REPORT);
		records.write(THIRD, THIRD_REPORT);
		MadeUpReports.all().forEach((id, text) -> records.write("reports/many/" + id + ".yaml", text));
		records.close("2025-06-01");
		return records;
	}

	private static MadeUpRecords registries() {
		MadeUpRecords records = new MadeUpRecords(temporaryFolder());
		records.write("sources.yaml", SOURCES);
		records.write("publishers.yaml", PUBLISHERS);
		records.write("locations.yaml", LOCATIONS);
		records.write("metrics.yaml", METRICS);
		records.write("storylines.yaml", STORYLINES);
		return records;
	}

	/**
	 * A figure corrected, a report and a claim withdrawn, a report and a source renamed,
	 * a source and a place moved, a report added.
	 */
	private void changeForSecond() {
		edit(FIRST, "figure: 3000", "figure: 3200");
		edit(FIRST, "- id: c03\n", "- id: c03\n  withdrawn: {date: 2025-06-19, reason: Nobody said so.}\n");
		append(FIRST, """
				corrections:
				- {date: 2025-06-20, kind: our-error, reason: The figure was misread., record: c02-e1}
				""");
		append(THIRD, "withdrawn: {date: 2025-06-21, reason: It was a hoax.}\n");
		rename(SECOND, "reports/2025/2025-02-02-wire-budanov.yaml", "formerly: [2025-02-02-wire]\n");
		edit("sources.yaml", "{id: hur, ", "{id: gur-ua, formerly: [hur], ");
		edit("sources.yaml", "  parent: hur\n", """
				  parent: [{source: hur, to: 2024-12-31}, {source: russia, from: 2025-01-01}]
				  corrections: [{date: 2025-06-22, kind: source-corrected, reason: He left.}]
				""");
		edit("locations.yaml", "parent: kursk-region\n", """
				parent: front
				  corrections: [{date: 2025-06-23, kind: clarification, reason: It lies at the front.}]
				""");
		write("reports/2025/2025-06-24-daily.yaml",
				THIRD_REPORT.replace("2025-03", "2025-06-24")
					.replace("The third report, to be withdrawn", "The fifth report")
					.replace("cites: [hur]", "cites: [gur-ua]")
					.replace("/3", "/5"));
	}

	/**
	 * A report renamed again, entries of all other registries renamed, one withdrawn, a
	 * claim added.
	 */
	private void changeForThird() {
		rename("reports/2025/2025-02-02-wire-budanov.yaml", "reports/2025/2025-02-02-wire-again.yaml", "");
		edit("reports/2025/2025-02-02-wire-again.yaml", "formerly: [2025-02-02-wire]",
				"formerly: [2025-02-02-wire, 2025-02-02-wire-budanov]");
		edit("publishers.yaml", "{id: daily, ", "{id: daily-news, formerly: [daily], ");
		edit("metrics.yaml", "{id: troops-sent, ", "{id: troops, formerly: [troops-sent], ");
		edit("storylines.yaml", "{id: kursk, ", "{id: kursk-deployment, formerly: [kursk], ");
		edit("locations.yaml", "{id: far-away, ", "{id: far-east, formerly: [far-away], ");
		edit("sources.yaml", "{id: officials, ",
				"{id: officials, withdrawn: {date: 2025-07-20, reason: They were invented.}, ");
		append(FIRST, """
				- {date: 2025-07-21, kind: addition, reason: A claim was left out., record: c04}
				""");
		edit(FIRST, "corrections:\n", """
				- id: c04
				  source: zelensky
				  said: 2024-10-24
				  kind: policy
				  text: We will see.
				  places: [plekhovo]
				corrections:
				""");
	}

	/** What is in the open edition only. */
	private void changeSince() {
		edit(FIRST, "figure: 3200", "figure: 3300");
		append(FIRST, """
				- {date: 2025-08-05, kind: our-error, reason: The figure was misread again., record: c02-e1}
				""");
		edit("sources.yaml", "{id: strangers, ", "{id: friends, formerly: [strangers], "
				+ "corrections: [{date: 2025-08-04, kind: clarification, reason: They have a name.}], ");
		edit("sources.yaml", "parent: hur, role: Spokesman}",
				"parent: zelensky, role: Spokesman, corrections: [{date: 2025-08-06, kind: our-error, reason: Moved.}]}");
		write("reports/2025/2025-08-07-gazette.yaml",
				THIRD_REPORT.replace("2025-03", "2025-08-07")
					.replace("publisher: daily", "publisher: gazette")
					.replace("The third report, to be withdrawn", "The last report")
					.replace("/3", "/6"));
	}

	/** A figure and the parent of a place are again what they were at first. */
	private void changeBack() {
		edit(FIRST, "figure: 3300", "figure: 3000");
		append(FIRST, """
				- {date: 2025-08-20, kind: our-error, reason: It was right at first., record: c02-e1}
				""");
		edit("locations.yaml", "  parent: front\n", "  parent: kursk-region\n");
		edit("locations.yaml", "reason: It lies at the front.}", "reason: It lies at the front.}, "
				+ "{date: 2025-08-21, kind: our-error, reason: It lies in the region.}");
	}

	/** Withdrawn in the open edition only. */
	private void withdrawSince() {
		append("reports/2025/2025-06-24-daily.yaml", "withdrawn: {date: 2025-09-02, reason: Copied by mistake.}\n");
	}

	private String location() {
		return "file:" + this.folder + "/";
	}

	private void close(String date) {
		StringWriter told = new StringWriter();
		PrintWriter out = new PrintWriter(told, true);
		int exit = RecordCommands.run(out, out, "close-edition", "--records=" + location(), "--date=" + date,
				"--note=What " + date + " brought.");
		if (exit != 0) {
			throw new IllegalStateException("cannot close the edition of " + date + ":\n" + told);
		}
	}

	private void write(String path, String content) {
		try {
			Path file = this.folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String read(String path) {
		try {
			return Files.readString(this.folder.resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void edit(String path, String from, String to) {
		String before = read(path);
		if (before.split(java.util.regex.Pattern.quote(from), -1).length != 2) {
			throw new IllegalArgumentException("'%s' does not stand once in %s".formatted(from, path));
		}
		write(path, before.replace(from, to));
	}

	private void append(String path, String text) {
		write(path, read(path) + text);
	}

	private void rename(String path, String target, String more) {
		write(target, read(path) + more);
		this.folder.resolve(path).toFile().delete();
	}

	private static Path temporaryFolder() {
		try {
			Path folder = Files.createTempDirectory("made-up-records");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
