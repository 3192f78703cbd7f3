package org.sourcebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Made-up reports that carry the same few statements over and over: from the same relays
 * and media, in part with other numbers beside them, and in part written down as
 * repetitions, also in rings. The same ones each time.
 */
final class MadeUpCopies {

	private static final int REPORTS = 36;

	private static final List<String> DAYS = List.of("2024-10-24", "2024-10-25", "2024-10-25/2024-10-27", "2024-10",
			"2024-10-31/2024-11-02", "2024-11-01", "2024-12", "2024-10-26~");

	private static final List<String> SAID = List.of("2024-10-24", "2024-10", "2024-10-20/2024-10-26", "2024");

	private static final List<String> NUMBERS = List.of("metric: troops-sent, qualifier: nearly, figure: 12000",
			"metric: troops-sent, qualifier: nearly, figure: 12000, place: russia",
			"metric: killed, qualifier: about, figure: 100",
			"metric: killed, qualifier: about, figure: 100, over: 2024-10",
			"metric: killed, qualifier: about, figure: 100, of: one regiment",
			"metric: killed, qualifier: about, figure: 100, stance: relays");

	private final Random random = new Random(20241024);

	private MadeUpCopies() {
	}

	/** The text of every report, by id. */
	static Map<String, String> all() {
		MadeUpCopies copies = new MadeUpCopies();
		Map<String, String> all = new TreeMap<>();
		for (int i = 0; i < REPORTS; i++) {
			all.put("copy-%02d".formatted(i), copies.report("copy-%02d".formatted(i)));
		}
		return all;
	}

	private String report(String id) {
		StringBuilder text = new StringBuilder("""
				publisher: %s
				url: https://copies.example/%s
				published: %s
				language: %s
				title: Report %s
				readFrom: excerpt
				storylines: [%s]
				claims:
				""".formatted(any(List.of("daily", "wire", "gazette", "desk")), id, any(DAYS), any(List.of("en", "uk")),
				id, any(List.of("troops", "kursk", "troops, winter"))));
		claim(text, "c01");
		claim(text, "c02");
		return text.toString();
	}

	private void claim(StringBuilder text, String id) {
		text.append("""
				- id: %s
				  source: %s
				  said: %s
				  kind: %s
				  text: They said something.
				  places: [%s]
				""".formatted(id, any(List.of("hur", "zelensky", "hearsay")), any(SAID),
				any(List.of("assertion", "estimate")), any(List.of("sudzha", "russia", "front"))));
		text.append(any(List.of("", "  relays: [wire]\n", "  relays: [wire]\n", "  relays: [wire-service, wire]\n",
				"  relays: [wirea]\n")));
		text.append(any(List.of("", "", "", "  cites: [{unknown: somebody}]\n", "  cites: [wire]\n")));
		if (this.random.nextInt(4) == 0) {
			text.append("  relations: [{kind: repeats, claim: copy-%02d-c0%d}]\n"
				.formatted(this.random.nextInt(REPORTS), 1 + this.random.nextInt(2)));
		}
		List<String> numbers = new ArrayList<>();
		for (int i = 1 + this.random.nextInt(2); i > 0; i--) {
			numbers.add(any(NUMBERS));
		}
		text.append("  estimates:\n");
		for (int i = 0; i < numbers.size(); i++) {
			text.append("  - {id: e%d, %s}\n".formatted(i + 1, numbers.get(i)));
		}
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
