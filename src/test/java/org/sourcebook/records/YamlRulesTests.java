package org.sourcebook.records;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a file must be before anybody looks at what it says.
 */
@Timeout(20)
class YamlRulesTests {

	private static final String FILE = "metrics.yaml";

	@TempDir
	private Path folder;

	private FixtureSet set;

	@BeforeEach
	void copyFixture() {
		this.set = new FixtureSet(this.folder);
	}

	static Stream<Arguments> files() {
		return Stream.of(arguments("", ": is empty (copy the template in docs/records.md)"),
				arguments("\n \n", ": is empty (copy the template in docs/records.md)"),
				arguments("# nothing but a comment\n", ": is empty (copy the template in docs/records.md)"),
				arguments("\uFEFF- id: killed\n", ":1: starts with a byte order mark (save it as UTF-8 without BOM)"),
				arguments("- id: killed\r\n  name: Killed\r\n", ":1: has Windows line ends (CRLF) (save it with LF)"),
				arguments("- id: killed\n  name: a\tb\n\tunit: persons\n", ":2: has a tab (indent with spaces)"),
				arguments("- id: killed\n  name: a\0b\n", ":2: has a NUL character (remove it)"),
				arguments("- id: killed\n---\n- id: sent\n", ":3: holds more than one document (one file, one record)"),
				arguments("- id: &x killed\n  name: *x\n", ":2: uses an anchor, alias or tag (write the value out)"),
				arguments("- id: killed\n  name: *x\n", ":2: uses an anchor, alias or tag (write the value out)"),
				arguments("- id: killed\n  name: !!java.net.URL [x]\n",
						":2: uses an anchor, alias or tag (write the value out)"),
				arguments("- &x {id: killed}\n- {<<: *x}\n", ":1: uses an anchor, alias or tag (write the value out)"),
				arguments("just words\n", ":1: is a list of entries (start each with '- id: …')"),
				arguments("id: killed\n", ":1: is a list of entries (start each with '- id: …')"),
				arguments("- killed\n", ":1: killed: is a set of fields (id, name, definition, unit, placeBound, note, "
						+ "formerly, withdrawn, corrections)"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileThatBreaksTheFormIsRefused(String text, String problem) {
		assertThat(this.set.write(FILE, text).problems()).contains(FILE + problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- id: \"killed\n", "- id: [a, b\n", "- {id: a, name\n", "%\u0001", "- id: a: b\n", "@\n",
			"- id: a\n name: b\n", "<html><body>\n  <a href=x>: {\n", "? [a]\n: b\n" })
	void aFileThatIsNotYamlIsRefusedWithTheLine(String text) {
		assertThat(this.set.write(FILE, text).problems())
			.anyMatch((line) -> line.matches(FILE + ":\\d+: is not YAML: .+"));
	}

	@Test
	void aFileThatIsNotUtf8IsRefused() {
		byte[] latin = "- id: killed\n  name: Tu\u00e9s\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(this.set.write(FILE, latin).problems()).contains(FILE + ": is not UTF-8 (save it as UTF-8)");
	}

	@Test
	void tenMegabytesOfNonsenseAreRefusedUnread() {
		byte[] nonsense = new byte[10_000_000];
		new Random(7).nextBytes(nonsense);
		assertThat(this.set.write(FILE, nonsense).problems()).contains(FILE
				+ ": has 10,000,000 bytes; a record file has at most 2,000,000 (split a registry into a folder of files)");
	}

	@Test
	void aBombOfAliasesDoesNotGoOff() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 30; i++) {
			bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
		}
		assertThat(this.set.write(FILE, bomb.toString()).problems())
			.contains(FILE + ":1: uses an anchor, alias or tag (write the value out)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{a: ", "- " })
	void deepNestingIsRefused(String level) {
		assertThat(this.set.write(FILE, level.repeat(100_000)).problems()).anyMatch(
				(line) -> line.matches(FILE + ":1: (is nested deeper than 20 levels|is not YAML: .*nesting depth.*)"));
	}

	@Test
	void aKeyStandsOnce() {
		this.set.edit(FILE, "  name: Killed\n", "  name: Killed\n  name: Dead\n");
		assertThat(this.set.problems()).containsExactly(FILE + ":8: name: stands twice (keep one)");
	}

	@Test
	void valuesAreReadAsTheyAreWritten() {
		this.set.edit(FILE, "name: Killed", "name: 007")
			.edit(FILE, "  definition: Military personnel killed.", "  definition: False");
		this.set.edit("publishers.yaml", "country: KR", "country: NO")
			.edit("publishers.yaml", "name: Example Wire", "name: 1_000.50");
		RecordSet read = this.set.read();
		MetricEntry killed = (MetricEntry) read.read(new RecordKey(RecordKind.METRIC, "killed"));
		assertThat(killed.name()).isEqualTo("007");
		assertThat(killed.definition()).isEqualTo("False");
		PublisherEntry wire = (PublisherEntry) read.read(new RecordKey(RecordKind.PUBLISHER, "example-wire"));
		assertThat(wire.country()).isEqualTo("NO");
		assertThat(wire.name()).isEqualTo("1_000.50");
	}

}
