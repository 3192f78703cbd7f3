package org.sourcebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of the documentation.
 *
 * @param path where it lies
 * @param text what it says
 */
record Docs(Path path, String text) {

	private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$", Pattern.MULTILINE);

	private static final Pattern BLOCK = Pattern.compile("^```([a-z]*)\n(.*?)^```$",
			Pattern.MULTILINE | Pattern.DOTALL);

	/** The README and every page below {@code docs/}. */
	static List<Docs> all() {
		try (Stream<Path> paths = Files.walk(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md")), paths.sorted())
				.filter((path) -> path.toString().endsWith(".md"))
				.map(Docs::at)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Docs at(Path path) {
		try {
			return new Docs(path, Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The blocks of code in a language. */
	List<String> blocks(String language) {
		return BLOCK.matcher(this.text)
			.results()
			.filter((block) -> block.group(1).equals(language))
			.map((block) -> block.group(2))
			.toList();
	}

	/** The page without its blocks of code. */
	String prose() {
		return BLOCK.matcher(this.text).replaceAll("");
	}

	/** What the links to the headings of the page end with, as GitHub makes it. */
	List<String> anchors() {
		Map<String, Integer> seen = new LinkedHashMap<>();
		List<String> anchors = new ArrayList<>();
		HEADING.matcher(prose()).results().map((heading) -> anchor(heading.group(1))).forEach((anchor) -> {
			int count = seen.merge(anchor, 1, Integer::sum);
			anchors.add((count > 1) ? anchor + "-" + (count - 1) : anchor);
		});
		return anchors;
	}

	private static String anchor(String heading) {
		return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
	}

	/** The text below a heading, up to the next one. */
	String section(String heading) {
		Matcher start = Pattern.compile("^#{2,4} " + Pattern.quote(heading) + "$", Pattern.MULTILINE)
			.matcher(this.text);
		assertThat(start.find()).as("a heading %s in %s", heading, this.path).isTrue();
		Matcher end = HEADING.matcher(this.text);
		return end.find(start.end()) ? this.text.substring(start.end(), end.start()) : this.text.substring(start.end());
	}

	/** The names in the first column of the table in a section. */
	List<String> names(String heading) {
		return section(heading).lines()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> line.substring(2, line.indexOf(" | ")))
			.flatMap((cell) -> Pattern.compile("`([^`]+)`").matcher(cell).results())
			.map((name) -> name.group(1))
			.toList();
	}

	/** The targets of the links. */
	List<String> links() {
		return Pattern.compile("]\\(([^)\\s]+)\\)").matcher(prose()).results().map(Docs::first).toList();
	}

	/** Everything in backticks in the prose. */
	Stream<MatchResult> code() {
		return Pattern.compile("`([^`\n]+)`(?: \\(([0-9]{3})\\))?").matcher(prose()).results();
	}

	private static String first(MatchResult result) {
		return result.group(1);
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
