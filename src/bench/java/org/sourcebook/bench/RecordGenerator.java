package org.sourcebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a record set of any size in the format of the record files. The same size gives
 * the same bytes.
 * <p>
 * {@code ./mvnw -q -Pbench test-compile exec:exec -Dbench="RecordGenerator /tmp/bench/records 100000"}
 * writes 100,000 reports with 1,000,000 claims. Reports have ten claims each; one family
 * of sources has about 30 % of them. Dates go over seven years.
 */
public final class RecordGenerator {

	private static final int CLAIMS = 10;

	private static final LocalDate START = LocalDate.of(2019, 1, 1);

	private static final int DAYS = 7 * 365;

	private static final String[] CLAIM_KINDS = { "assertion", "assertion", "assertion", "estimate", "estimate",
			"warning", "prediction", "denial", "confirmation", "non-confirmation", "call-to-action", "policy" };

	private static final String[] RELATIONS = { "repeats", "repeats", "updates", "supports", "contradicts", "denies" };

	private static final String[] LANGUAGES = { "en", "en", "en", "uk", "ko", "de" };

	private static final String[] QUALIFIERS = { "stated", "exactly", "about", "nearly", "at-least", "more-than",
			"up-to" };

	private final Draw draw = new Draw();

	private final Path folder;

	private final int reports;

	private final int bodies;

	private final int membersOfFamily;

	private final int membersOfOthers;

	private final int publishers;

	private final int countries;

	private final int metrics;

	private final int storylines;

	private final List<String> sources = new ArrayList<>();

	private final List<String> places = new ArrayList<>();

	private RecordGenerator(Path folder, int reports) {
		this.folder = folder;
		this.reports = reports;
		this.bodies = Math.min(Math.max(reports / 1000, 10), 100);
		this.membersOfFamily = this.bodies * 2;
		this.membersOfOthers = 17;
		this.publishers = Math.min(Math.max(reports / 300, 10), 300);
		this.countries = Math.min(Math.max(reports / 2000, 5), 50);
		this.metrics = 40;
		this.storylines = 30;
	}

	/**
	 * Writes a set.
	 * @param args the folder, which is made, and the number of reports
	 */
	public static void main(String[] args) throws IOException {
		new RecordGenerator(Path.of(args[0]), Integer.parseInt(args[1])).write();
	}

	private void write() throws IOException {
		Files.createDirectories(this.folder);
		write("sources.yaml", sources());
		write("publishers.yaml", list(this.publishers, (i) -> "- {id: %s, name: %s, country: UA, language: en%s}"
			.formatted(publisher(i), this.draw.name(2), (i < this.bodies) ? ", source: " + body(i) : "")));
		write("locations.yaml", locations());
		write("metrics.yaml",
				list(this.metrics, (i) -> "- {id: metric-%02d, name: %s, definition: %s., unit: %s, placeBound: %s}"
					.formatted(i, this.draw.name(2), this.draw.sentence(8), (i % 10 == 9) ? "percent" : "people", i % 2 == 0)));
		write("storylines.yaml",
				list(this.storylines, (i) -> "- {id: storyline-%02d, name: %s, rule: %s., languages: [en]}".formatted(i,
						this.draw.name(3), this.draw.sentence(9))));
		String[] ids = new String[this.reports];
		for (int i = 0; i < this.reports; i++) {
			LocalDate day = START.plusDays((long) i * DAYS / this.reports);
			int publisher = this.draw.likelySmall(this.publishers);
			ids[i] = "%s-%s-%d".formatted(day, publisher(publisher), i);
			write("reports/%d/%s.yaml".formatted(day.getYear(), ids[i]), report(ids, i, day, publisher));
		}
	}

	private void write(String path, String content) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private static String list(int count, IntFunction<String> entry) {
		return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * Bodies with trees below them, the first with the largest. Some members change sides.
	 */
	private String sources() {
		StringBuilder text = new StringBuilder();
		for (int body = 0; body < this.bodies; body++) {
			text.append("- {id: %s, name: %s, kind: government, country: UA, aliases: [%s]}\n".formatted(body(body),
					this.draw.name(2), this.draw.name(1)));
			this.sources.add(body(body));
			int members = (body == 0) ? this.membersOfFamily : this.membersOfOthers;
			for (int i = 0; i < members; i++) {
				String id = member(body, i);
				String parent = (i < 4) ? body(body) : member(body, (i - 4) / 4);
				String parents = (i % 30 == 16)
						? "[{source: %s, to: 2022-06-30}, {source: %s, from: 2022-07-01}]".formatted(parent,
								body((body + 1) % this.bodies))
						: parent;
				text.append("- {id: %s, name: %s, kind: %s, parent: %s, role: %s, aliases: [%s, %s]%s}\n".formatted(id,
						this.draw.name(2), (i < 4) ? "agency" : "person", parents, this.draw.name(3), this.draw.name(2), this.draw.name(2),
						(i % 20 == 19) ? ", named: false" : ""));
				this.sources.add(id);
			}
		}
		return text.toString();
	}

	/** Countries with regions, regions with towns. */
	private String locations() {
		StringBuilder text = new StringBuilder();
		for (int country = 0; country < this.countries; country++) {
			String top = "country-%02d".formatted(country);
			text.append("- {id: %s, name: %s, kind: country}\n".formatted(top, this.draw.name(1)));
			this.places.add(top);
			for (int region = 0; region < 3; region++) {
				String middle = "region-%02d-%d".formatted(country, region);
				text.append("- {id: %s, name: %s, kind: region, parent: %s}\n".formatted(middle, this.draw.name(2), top));
				this.places.add(middle);
				for (int town = 0; town < 2; town++) {
					String id = "town-%02d-%d-%d".formatted(country, region, town);
					text.append("- {id: %s, name: %s, kind: city, parent: %s, point: {lat: %d.25, lon: %d.5}"
						.formatted(id, this.draw.name(1), middle, this.draw.below(120) - 60, this.draw.below(300) - 150))
						.append(", precision: settlement}\n");
					this.places.add(id);
				}
			}
		}
		return text.toString();
	}

	private String report(String[] ids, int number, LocalDate day, int publisher) {
		StringBuilder text = new StringBuilder();
		text.append("publisher: ").append(publisher(publisher)).append('\n');
		text.append("url: https://").append(publisher(publisher)).append(".example/").append(number).append('\n');
		text.append("published: ").append(day).append('\n');
		text.append("language: ").append(this.draw.of(LANGUAGES)).append('\n');
		text.append("title: ").append(this.draw.sentence(9)).append('\n');
		text.append("summary: ").append(this.draw.sentence(20)).append('\n');
		text.append("readFrom: ").append(this.draw.chance(50) ? "full-text" : "excerpt").append('\n');
		text.append("storylines: [storyline-%02d]\n".formatted(this.draw.likelySmall(this.storylines)));
		text.append("claims:\n");
		for (int i = 1; i <= CLAIMS; i++) {
			claim(text, ids, number, i, day);
		}
		return text.toString();
	}

	private void claim(StringBuilder text, String[] ids, int number, int claim, LocalDate day) {
		String said = day.minusDays(this.draw.below(4)).toString();
		said = this.draw.chance(15) ? said.substring(0, 7) + "~" : said;
		String speaker = source();
		text.append("- id: c%02d\n".formatted(claim));
		text.append("  source: ").append(speaker).append('\n');
		text.append("  said: ").append(said).append('\n');
		text.append("  kind: ").append(this.draw.of(CLAIM_KINDS)).append('\n');
		text.append("  text: ").append(this.draw.sentence(12 + this.draw.below(20))).append(".\n");
		if (this.draw.chance(30)) {
			text.append("  relays: [").append(other(speaker)).append((this.draw.chance(25) && !speaker.equals(body(1))) ? ", " + body(1) : "").append("]\n");
		}
		if (this.draw.chance(15)) {
			text.append("  cites: [")
				.append(this.draw.chance(30) ? "{unknown: " + this.draw.sentence(3) + "}" : other(speaker))
				.append("]\n");
		}
		if (this.draw.chance(40)) {
			text.append("  about: ").append(day.toString(), 0, 7).append('\n');
		}
		if (this.draw.chance(70)) {
			text.append("  places: [").append(place()).append("]\n");
		}
		int estimates = this.draw.below(3);
		if (estimates > 0) {
			text.append("  estimates:\n");
			for (int i = 1; i <= estimates; i++) {
				int metric = metric(body(speaker));
				text.append("  - {id: e%d, metric: metric-%02d, qualifier: %s, figure: %d, asOf: %s%s}\n".formatted(i, metric,
						this.draw.of(QUALIFIERS), figure(body(speaker), metric), said,
						this.draw.chance(30) ? ", place: " + place() : ""));
			}
		}
		if (number > 0 && this.draw.chance(5)) {
			int target = Math.max(0, number - 1 - this.draw.below(500));
			text.append("  relations:\n  - {kind: %s, claim: %s-c%02d}\n".formatted(this.draw.of(RELATIONS), ids[target],
					1 + this.draw.below(CLAIMS)));
		}
	}

	/** What a body counts: a few things each, so that a few bodies count the same. */
	private int metric(int body) {
		return (body + 7 * this.draw.likelySmall(3)) % (this.metrics - 4);
	}

	/**
	 * A number: those who speak for a body hold on to it, but for one in 500; one body in ten says
	 * twice what the others say.
	 */
	private int figure(int body, int metric) {
		int common = 100 * (1 + metric * 37 % 100);
		boolean differs = (body + metric) % 10 == 3 || this.draw.below(500) == 0;
		return differs ? 2 * common : common;
	}

	private static int body(String source) {
		return Integer.parseInt(source.substring(source.indexOf('-') + 1).substring(0, 3));
	}

	/** A speaker: three in ten are of the first family. */
	private String source() {
		int family = this.membersOfFamily + 1;
		return this.draw.chance(30) ? this.sources.get(this.draw.below(family))
				: this.sources.get(family + this.draw.below(this.sources.size() - family));
	}

	private String other(String speaker) {
		String found = source();
		while (found.equals(speaker) || found.equals(body(1))) {
			found = source();
		}
		return found;
	}

	private String place() {
		return this.places.get(this.draw.likelySmall(this.places.size()));
	}

	private static String body(int number) {
		return "body-%03d".formatted(number);
	}

	private static String member(int body, int number) {
		return "member-%03d-%03d".formatted(body, number);
	}

	private static String publisher(int number) {
		return "paper-%03d".formatted(number);
	}

}
