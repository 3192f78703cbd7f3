package org.sourcebook.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sourcebook.format.Thing;
import org.sourcebook.kernel.DateWords;

/**
 * A citation of what an edition says. It names no day on which anybody looked: what it
 * leads to stays as it is.
 *
 * @param title what is cited
 * @param edition the edition
 * @param date the day it was closed
 * @param permalink the address
 */
record Citation(String title, int edition, LocalDate date, String permalink) {

	private static final String WRITER = Thing.OURSELVES.name();

	/** What BibTeX takes for commands. */
	private static final Map<Integer, String> SPECIAL = Map.of((int) '\\', "\\textbackslash{}", (int) '~',
			"\\textasciitilde{}", (int) '^', "\\textasciicircum{}", (int) '{', "\\{", (int) '}', "\\}", (int) '$',
			"\\$", (int) '&', "\\&", (int) '#', "\\#", (int) '_', "\\_", (int) '%', "\\%");

	/** In words. */
	String plain() {
		String stop = this.title.endsWith(".") ? "" : ".";
		return "%s. “%s”%s Edition %d, %s. %s".formatted(WRITER, this.title, stop, this.edition,
				DateWords.of(this.date), this.permalink);
	}

	/** For BibTeX. The address stands as it is, as the packages that print it want it. */
	String bibtex() {
		return """
				@misc{%s,
				  author = {{%s}},
				  title = {{%s}},
				  year = {%d},
				  month = {%d},
				  day = {%d},
				  note = {Edition %d, %s},
				  url = {%s}
				}
				""".formatted(key(), escaped(WRITER), escaped(this.title), this.date.getYear(),
				this.date.getMonthValue(), this.date.getDayOfMonth(), this.edition, DateWords.of(this.date),
				this.permalink);
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((letter) -> escaped.append(SPECIAL.getOrDefault(letter, Character.toString(letter))));
		return escaped.toString();
	}

	/** As CSL has it. */
	CitationView.CslView csl() {
		return new CitationView.CslView(key(), "dataset", this.title, List.of(new CitationView.CslNameView(WRITER)),
				WRITER, String.valueOf(this.edition),
				new CitationView.CslDateView(
						List.of(List.of(this.date.getYear(), this.date.getMonthValue(), this.date.getDayOfMonth()))),
				this.permalink);
	}

	/** The same for the same address, wherever it is served. */
	private String key() {
		String path = this.permalink.replaceFirst("^https?://[^/]*", "");
		String name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
		return "sourcebook-%d-%s".formatted(this.edition, name);
	}

	/** In every way. */
	CitationView view() {
		return new CitationView(this.title, this.edition, this.date, this.permalink, plain(), bibtex(), csl());
	}

}
