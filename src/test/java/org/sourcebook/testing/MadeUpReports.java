package org.sourcebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.Magnitude;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;

/**
 * Many made-up reports with dates, hops, places and numbers of every kind; the same ones
 * each time.
 */
final class MadeUpReports {

	private static final int REPORTS = 40;

	/** Each with a time that does not begin after it, for what was said before. */
	private static final List<String> PUBLISHED = List.of("2024", "2024-10", "2024-10-26", "2024-10-26~", "2024-11?",
			"2024-10-26/2024-10-28", "2024-11/2025-01", "2025-01%", "2025-02-11", "2025-03-01", "2024-12-31");

	private static final List<String> SAID = List.of("2024", "2024~", "2024-10", "2023", "2023-12?", "2024-10-01",
			"2024-10-20/2024-10-26", "2024-10-26");

	private static final List<String> ABOUT = List.of("2024", "2024-10~", "2024-10-26/..", "../2024-10", "2024-12-24",
			"2025/2026", "2025-02%", "2023");

	private static final List<String> SOURCES = List.of("russia", "ukraine", "hur", "kyrylo-budanov", "andriy-chernyak",
			"zelensky", "officials", "strangers", "hearsay", "wire", "wire-service", "wirea");

	private static final List<String> PLACES = List.of("russia", "kursk-region", "front", "ukraine", "sudzha",
			"plekhovo", "far-away");

	private static final List<String> METRICS = List.of("troops-sent", "troops-sent", "troops-sent", "officers",
			"killed", "share");

	private static final List<String> PUBLISHERS = List.of("daily", "wire", "gazette");

	private final Random random = new Random(20241026);

	private final List<String> claims = new ArrayList<>();

	private MadeUpReports() {
	}

	/** The text of every report, by id. */
	static Map<String, String> all() {
		MadeUpReports reports = new MadeUpReports();
		Map<String, String> all = new TreeMap<>();
		for (int i = 0; i < REPORTS; i++) {
			String id = "%s-%02d".formatted(List.of("x", "x-y", "xy").get(i % 3), i);
			all.put(id, reports.report(id));
		}
		return all;
	}

	private String report(String id) {
		String published = any(PUBLISHED);
		String report = """
				publisher: %s
				url: https://made.up/%s
				published: %s
				language: %s
				title: Report %s
				readFrom: excerpt
				""".formatted(any(PUBLISHERS), id, published, any(List.of("en", "uk", "ko")), id);
		StringBuilder text = new StringBuilder(report);
		text.append(either("summary: In short.\n")).append(either("storylines: [troops]\n"));
		text.append("claims:\n");
		for (int i = 1; i <= 3; i++) {
			claim(text, "c%02d".formatted(i));
			this.claims.add(id + "-c%02d".formatted(i));
		}
		return text.toString();
	}

	private void claim(StringBuilder text, String id) {
		String source = any(SOURCES);
		List<String> others = SOURCES.stream().filter((other) -> !other.equals(source)).toList();
		text.append("""
				- id: %s
				  source: %s
				  said: %s
				  kind: %s
				  text: They said something.
				""".formatted(id, source, any(SAID), Word.of(any(List.of(ClaimKind.values())))));
		text.append(either("  about: " + any(ABOUT) + "\n"))
			.append(either("  relays: [%s]\n".formatted(any(others))))
			.append(either("  cites: [%s]\n".formatted(any(List.of("{unknown: somebody}", any(others))))))
			.append(either("  places: [%s]\n".formatted(any(PLACES))));
		if (!this.claims.isEmpty()) {
			text.append(either("  relations: [{kind: %s, claim: %s}]\n"
				.formatted(Word.of(any(List.of(RelationKind.values()))), any(this.claims))));
		}
		text.append("  estimates:\n");
		for (int i = 1; i <= 2; i++) {
			text.append("  - {id: e%d, %s%s%s}\n".formatted(i, number(), dates(), either(", place: " + any(PLACES))));
		}
	}

	private String number() {
		Qualifier qualifier = any(List.of(Qualifier.values()));
		long figure = any(List.of(0L, 3L, 50L, 100L, 1_100L, 3_000L, 10_000L, 12_000L));
		String metric = any(METRICS);
		if (metric.equals("share")) {
			figure = Math.min(figure, 100);
		}
		String start = "metric: %s, qualifier: %s, ".formatted(metric, Word.of(qualifier));
		return start + switch (qualifier) {
			case BETWEEN -> "low: %d, high: %d".formatted(figure, figure + 50);
			case ORDER_OF_MAGNITUDE -> "magnitude: " + Word.of(any(List.of(Magnitude.values())));
			default -> "figure: " + figure + ((metric.equals("share")) ? ", wording: as many" : "");
		};
	}

	private String dates() {
		return switch (this.random.nextInt(7)) {
			case 0 -> ", projected: true, by: " + any(ABOUT);
			case 1 -> ", asOf: " + any(List.of("2023", "2022-05", "../2023", "2023-03-01~"));
			case 2 -> ", asOf: 2023/.., stance: relays";
			case 3 -> ", over: " + any(ABOUT);
			case 4 -> ", of: one regiment, stance: rejects";
			default -> "";
		};
	}

	private String either(String text) {
		return this.random.nextBoolean() ? text : "";
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
