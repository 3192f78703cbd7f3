package org.sourcebook.records;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCommandsTests {

	@TempDir
	private Path folder;

	private FixtureSet set;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void copyFixture() {
		this.set = new FixtureSet(this.folder);
	}

	@Test
	void onlyCommandsAreCommands() {
		assertThat(RecordCommands.isCommand("verify")).isTrue();
		assertThat(RecordCommands.isCommand("close-edition", "--note=x")).isTrue();
		assertThat(RecordCommands.isCommand("help")).isTrue();
		assertThat(RecordCommands.isCommand("--help")).isTrue();
		assertThat(RecordCommands.isCommand("verfy")).isTrue();
		assertThat(RecordCommands.isCommand()).isFalse();
		assertThat(RecordCommands.isCommand("--server.port=8081", "verify")).isFalse();
	}

	@Test
	void verifySaysThatAllIsWell() {
		assertThat(run("verify", "--records=" + this.folder)).isZero();
		assertThat(this.out).hasToString("23 records, no problems; 23 wait for the next edition\n");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void verifyNamesTheClosedEditions() {
		ClosedEdition first = this.set.close("2025-03-01");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		assertThat(run("verify", "--records=file:" + this.folder)).isZero();
		assertThat(this.out).hasToString("edition 1 of 2025-03-01: 23 records, intact, " + first.digest()
				+ "\n24 records, no problems; 1 wait for the next edition\n");
	}

	@Test
	void verifyReadsTheSetInsideTheJarUnlessTold() {
		assertThat(run("verify")).isZero();
		assertThat(this.out.toString()).contains(" records, no problems; ");
	}

	@Test
	void verifyListsEveryProblemAndFails() {
		this.set.edit(FixtureSet.WIRE, "language: ko", "language: Korean").edit("metrics.yaml", "unit: percent", "");
		assertThat(run("verify", "--records=" + this.folder)).isOne();
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.err.toString().replace(this.folder + "/", "")).isEqualTo("""
				metrics.yaml:10: unit: is missing
				%s:4: language: Korean: is no language tag, such as en or pt-BR
				2 problems
				""".formatted(FixtureSet.WIRE));
	}

	@Test
	void aMistypedCommandIsRefused() {
		assertThat(run("verfy")).isEqualTo(2);
		assertThat(this.err.toString()).contains("verfy", "verify");
	}

	@Test
	void theJarSaysItsVersion() {
		assertThat(run("--version")).isZero();
		assertThat(this.out.toString()).startsWith("sourcebook ");
	}

	@Test
	void verifyFailsWhereThereIsNothing() {
		assertThat(run("verify", "--records=" + this.folder + "," + this.folder.resolve("missing"))).isOne();
		assertThat(this.err.toString()).endsWith("missing: holds no record files "
				+ "(sourcebook.records names folders, such as file:/srv/records/)\n1 problem\n");
	}

	@Test
	void closeEditionClosesWhatIsOpen() {
		assertThat(run("close-edition", "--records=" + this.folder, "--note=First.", "--date=2025-03-01")).isZero();
		ClosedEdition first = this.set.read().history().last();
		assertThat(first.date()).isEqualTo("2025-03-01");
		assertThat(first.note()).isEqualTo("First.");
		assertThat(this.out).hasToString("closed edition 1: 23 records, " + first.digest() + "\n");
	}

	@Test
	void anEditionIsClosedTodayUnlessTold() {
		LocalDate before = LocalDate.now();
		assertThat(run("close-edition", "--records=" + this.folder, "--note", "First.")).isZero();
		assertThat(this.set.read().history().last().date()).isBetween(before, LocalDate.now());
	}

	@Test
	void closeEditionRefusesABrokenSet() {
		this.set.edit("metrics.yaml", "unit: percent", "");
		assertThat(run("close-edition", "--records=" + this.folder, "--note=First.")).isOne();
		assertThat(this.err.toString()).endsWith("metrics.yaml:10: unit: is missing\n1 problem\n");
		assertThat(this.folder.resolve("editions")).doesNotExist();
	}

	@Test
	void closeEditionSaysWhyThereIsNothingToClose() {
		this.set.close("2025-03-01");
		assertThat(run("close-edition", "--records=" + this.folder, "--note=Again.")).isEqualTo(2);
		assertThat(this.err).hasToString("nothing changed since edition 1; there is nothing to close\n");
	}

	@Test
	void closeEditionCannotWriteIntoTheJar() {
		assertThat(run("close-edition", "--records=classpath:fixtures/records/", "--note=First.")).isEqualTo(2);
		assertThat(this.err).hasToString("classpath:fixtures/records/ cannot be written to; name the folder, "
				+ "such as --records=file:src/main/resources/records\n");
	}

	@Test
	void wrongCallsAreExplained() {
		assertThat(run("close-edition", "--records=" + this.folder)).isEqualTo(2);
		assertThat(this.err.toString()).startsWith("Missing required option: '--note=<note>'");
		assertThat(run("close-edition", "--note=x", "--date=March")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Invalid value for option '--date'");
		assertThat(run("verify", "--record=x")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Unknown option: '--record=x'");
		assertThat(this.folder.resolve("editions")).doesNotExist();
	}

	@Test
	void helpShowsTheCommands() {
		assertThat(run("help")).isZero();
		assertThat(this.out.toString()).contains("verify", "close-edition");
	}

	private int run(String... args) {
		return RecordCommands.run(new PrintWriter(this.out, true), new PrintWriter(this.err, true), args);
	}

}
