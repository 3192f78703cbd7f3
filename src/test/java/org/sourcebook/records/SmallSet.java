package org.sourcebook.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A record set of a few files, which can be edited and closed.
 */
final class SmallSet {

	static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

	static final LocalDate SECOND = LocalDate.of(2025, 7, 1);

	private static final String SOURCES = """
			- {id: russia, name: Russia, kind: government, country: RU}
			- {id: ukraine, name: Ukraine, kind: government, country: UA, aliases: [Kyiv]}
			- {id: hur, name: Defence Intelligence, kind: agency, parent: ukraine, aliases: [HUR, GUR]}
			- {id: kyrylo-budanov, name: Kyrylo Budanov, kind: person, role: Head of HUR, parent: hur}
			- {id: wire, name: Wire, kind: medium}
			- {id: officials, name: Officials not named, kind: group, named: false}
			""";

	private static final String PUBLISHERS = """
			- {id: daily, name: Daily, country: UA, language: en}
			- {id: wire, name: Wire, source: wire}
			""";

	private static final String LOCATIONS = """
			- {id: russia, name: Russia, kind: country, country: RU}
			- {id: kursk-region, name: Kursk Region, kind: region, country: RU, parent: russia}
			- {id: front, name: The front, kind: front}
			- id: sudzha
			  name: Sudzha
			  kind: city
			  parent: kursk-region
			  aliases: [Суджа]
			  point: {lat: 51.19, lon: 35.27}
			  precision: settlement
			""";

	private static final String METRICS = """
			- {id: troops-sent, name: Troops sent, definition: Troops sent by North Korea., unit: people, placeBound: true}
			- {id: officers, name: Officers, definition: Officers among them., unit: people}
			""";

	private static final String STORYLINES = """
			- {id: troops, name: Troops, rule: Reports on troops., languages: [en]}
			""";

	private static final String FIRST_REPORT = """
			publisher: daily
			url: https://daily.example/1
			published: 2024-10-24
			language: en
			title: The first report
			readFrom: full-text
			storylines: [troops]
			claims:
			- id: c01
			  source: kyrylo-budanov
			  said: 2024-10-23
			  kind: estimate
			  text: Nearly 12,000 troops are in Russia.
			  relays: [wire]
			  places: [sudzha]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: nearly, figure: 12000, asOf: 2024-10-23}
			  - {id: e2, partOf: e1, metric: officers, qualifier: stated, figure: 500, asOf: 2024-10-23}
			- id: c02
			  source: officials
			  said: 2024-10
			  kind: assertion
			  text: Some are at the front.
			  cites: [{unknown: media reports not named}]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: about, figure: 3000, asOf: 2024-10, place: sudzha}
			""";

	private static final String SECOND_REPORT = """
			publisher: wire
			url: https://wire.example/2
			published: 2025-02-02
			language: en
			title: The second report
			readFrom: excerpt
			storylines: [troops]
			claims:
			- id: c01
			  source: kyrylo-budanov
			  said: 2025-02-01
			  kind: assertion
			  text: They are still there.
			  places: [sudzha, front]
			  relations:
			  - {kind: updates, claim: 2024-10-24-daily-c01}
			""";

	private static final String THIRD_REPORT = """
			publisher: daily
			url: https://daily.example/3
			published: 2025-03
			language: en
			title: The third report
			readFrom: full-text
			claims:
			- id: c01
			  source: russia
			  said: 2025-03
			  kind: denial
			  text: There are none.
			  cites: [hur]
			  relations:
			  - {kind: denies, claim: 2025-02-02-wire-c01}
			""";

	private static final String FOURTH_REPORT = """
			publisher: daily
			url: https://daily.example/4
			published: 2025-04-05
			language: en
			title: The fourth report, which never changes
			readFrom: full-text
			claims:
			- id: c01
			  source: kyrylo-budanov
			  said: 2024-11-04
			  kind: estimate
			  text: There were hundreds.
			  places: [sudzha]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: order-of-magnitude, magnitude: hundreds}
			- id: c02
			  source: kyrylo-budanov
			  said: 2025-04-04
			  kind: assertion
			  text: There are none left.
			""";

	private static final String GROWN = """
			publisher: wire
			url: https://wire.example/many/%d
			published: 2025-05-01
			language: en
			title: One of many
			readFrom: excerpt
			claims:
			""";

	private static final String GROWN_CLAIM = """
			- id: c1%d
			  source: kyrylo-budanov
			  said: 2025-05-01
			  kind: estimate
			  text: There were some.
			  relays: [wire]
			  places: [sudzha, front]
			  estimates:
			  - {id: e1, metric: troops-sent, qualifier: about, figure: %d}
			""";

	private static final int CLAIMS = 3;

	private final Path folder;

	private SmallSet(Path folder) {
		this.folder = folder;
	}

	/** Writes the set, as it is before its first edition is closed. */
	static SmallSet in(Path folder) {
		SmallSet set = new SmallSet(folder);
		set.write("sources.yaml", SOURCES);
		set.write("publishers.yaml", PUBLISHERS);
		set.write("locations.yaml", LOCATIONS);
		set.write("metrics.yaml", METRICS);
		set.write("storylines.yaml", STORYLINES);
		set.write("reports/2024/2024-10-24-daily.yaml", FIRST_REPORT);
		set.write("reports/2025/2025-02-02-wire.yaml", SECOND_REPORT);
		set.write("reports/2025/2025-03-daily.yaml", THIRD_REPORT);
		set.write("reports/2025/2025-04-05-daily.yaml", FOURTH_REPORT);
		return set;
	}

	/** A copy of the set as it is now. */
	SmallSet copy(Path target) {
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = target.resolve(this.folder.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SmallSet(target);
	}

	/** A copy of the set as if no edition had ever been closed. */
	SmallSet withoutHistory(Path target) {
		SmallSet copy = copy(target);
		try {
			FileSystemUtils.deleteRecursively(target.resolve("editions"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return copy;
	}

	/** Where the set is, for {@code sourcebook.records}. */
	String location() {
		return "file:" + this.folder;
	}

	void write(String path, String content) {
		try {
			Path file = this.folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String read(String path) {
		try {
			return Files.readString(this.folder.resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces a piece of a file. */
	void edit(String path, String from, String to) {
		String before = read(path);
		if (!before.contains(from)) {
			throw new IllegalArgumentException("%s does not hold '%s'".formatted(path, from));
		}
		write(path, before.replace(from, to));
	}

	void append(String path, String text) {
		write(path, read(path) + text);
	}

	void rename(String path, String target) {
		try {
			Files.move(this.folder.resolve(path), this.folder.resolve(target));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Closes the open edition. */
	ClosedEdition close(LocalDate date) {
		RecordSet set = RecordReader.read(RecordFiles.in(List.of(location())));
		return new EditionCloser(set, this.folder).close(date, "What " + date + " brought.");
	}

	/** Adds reports of three claims each, none of which repeats another one. */
	void grow(int reports) {
		for (int i = 0; i < reports; i++) {
			StringBuilder text = new StringBuilder(GROWN.formatted(i));
			for (int claim = 0; claim < CLAIMS; claim++) {
				text.append(GROWN_CLAIM.formatted(claim, 1000 + i * CLAIMS + claim));
			}
			write("reports/2025/2025-05-01-wire-%04d.yaml".formatted(i), text.toString());
		}
	}

	/** A change of a figure, accounted for. */
	void correctFigure() {
		edit("reports/2024/2024-10-24-daily.yaml", "figure: 3000", "figure: 3200");
		append("reports/2024/2024-10-24-daily.yaml", """
				corrections:
				- {date: 2025-06-20, kind: our-error, reason: The figure was misread., record: c02-e1}
				""");
	}

	/**
	 * Everything that may happen between two editions: a correction, a withdrawal, a new
	 * report, a report and a source renamed, a source and a place moved in their trees.
	 */
	void changeEverything() {
		correctFigure();
		append("reports/2025/2025-03-daily.yaml", "withdrawn: {date: 2025-06-21, reason: It was a hoax.}\n");
		rename("reports/2025/2025-02-02-wire.yaml", "reports/2025/2025-02-02-wire-budanov.yaml");
		append("reports/2025/2025-02-02-wire-budanov.yaml", "formerly: [2025-02-02-wire]\n");
		edit("sources.yaml", "{id: hur, ", "{id: gur-ua, formerly: [hur], ");
		edit("sources.yaml", "parent: hur}",
				"parent: [{source: hur, to: 2024-12-31}, {source: russia, from: 2025-01-01}],"
						+ " corrections: [{date: 2025-06-22, kind: our-error, reason: He left.}]}");
		edit("locations.yaml", "parent: kursk-region\n", """
				parent: front
				  corrections: [{date: 2025-06-23, kind: clarification, reason: It lies at the front.}]
				""");
		write("reports/2025/2025-06-24-daily.yaml",
				THIRD_REPORT.replace("2025-03", "2025-06-24")
					.replace("The third", "The fifth")
					.replace("cites: [hur]", "cites: [gur-ua]")
					.replace("/3", "/5"));
	}

}
