package org.sourcebook.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Editions closed one after the other, and what shows when somebody tampers with them.
 */
class EditionsTests {

	private static final String RESTORE = " (restore both files from version control)";

	private static final String EDITED = ": does not have the digest its sums file states "
			+ "(a closed edition is never edited; restore the file from version control)";

	private static final String ALONE = ": stands alone: every edition from 1 on has a .sums and an .ndjson file "
			+ "(restore the missing file from version control, or delete an .ndjson that was left alone "
			+ "when close-edition was interrupted)";

	private static final RecordKey UKRAINE = new RecordKey(RecordKind.SOURCE, "ukraine");

	private static final RecordKey HUR = new RecordKey(RecordKind.SOURCE, "hur");

	private static final RecordKey WIRE = new RecordKey(RecordKind.REPORT, "2024-10-23-example-wire");

	private static final RecordKey LOSSES = new RecordKey(RecordKind.REPORT, "2025-02-04-example-paper");

	@TempDir
	private Path folder;

	private FixtureSet set;

	@BeforeEach
	void copyFixture() {
		this.set = new FixtureSet(this.folder);
	}

	@Test
	void aSetWithoutEditionsHasOnlyTheOpenOne() {
		RecordSet open = this.set.read();
		assertThat(open.history().editions()).isEmpty();
		assertThat(open.waiting()).isEqualTo(open.digests().size());
		assertThat(open.openDate()).as("the latest correction").isEqualTo("2025-02-12");
	}

	@Test
	void theFirstEditionListsEverythingInVersionOne() {
		RecordSet open = this.set.read();
		ClosedEdition first = this.set.close("2025-03-01");
		assertThat(first.number()).isOne();
		assertThat(first.previous()).isNull();
		assertThat(first.sums().keySet()).isEqualTo(open.digests().keySet());
		assertThat(first.sums().values()).allMatch((sum) -> sum.version() == 1);
		assertThat(this.set.text("editions/1.sums")).startsWith("""
				sourcebook edition 1
				date 2025-03-01
				note As of 2025-03-01.
				previous none
				location far-east 1 %s
				""".formatted(open.digests().get(new RecordKey(RecordKind.LOCATION, "far-east"))));
		assertThat(this.set.text("editions/1.ndjson").lines()).hasSize(open.digests().size())
			.contains(Canonical.of(open.read(LOSSES)));
	}

	@Test
	void aClosedEditionIsReadAndVerified() {
		ClosedEdition first = this.set.close("2025-03-01");
		RecordSet closed = this.set.read();
		assertThat(closed.history().editions()).containsExactly(first);
		assertThat(first.digest()).isEqualTo(Canonical.digest(this.set.text("editions/1.sums")));
		assertThat(closed.waiting()).isZero();
		assertThat(closed.openDate()).isEqualTo("2025-03-01");
		assertThat(closed.sums()).isEqualTo(first.sums());
	}

	@Test
	void theNextEditionHoldsWhatIsNewAndVersionsCountUp() {
		ClosedEdition first = this.set.close("2025-03-01");
		this.set.edit("sources.yaml", "name: Ukraine (government)", """
				name: Government of Ukraine
				  corrections:
				  - {date: 2025-03-02, kind: our-error, reason: The name.}""");
		this.set.append(FixtureSet.WIRE, "withdrawn: {date: 2025-03-03, reason: The report was retracted.}\n");
		this.set.edit("sources.yaml", "- id: hur", "- id: diu").edit("sources.yaml", "[gur]", "[gur, hur]");
		this.set.move(FixtureSet.LOSSES, "reports/2025/2025-02-04-losses.yaml")
			.append("reports/2025/2025-02-04-losses.yaml", "formerly: [2025-02-04-example-paper]\n");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person, parent: gur}\n");
		assertThat(this.set.read().waiting()).isEqualTo(5);
		ClosedEdition second = this.set.close("2025-04-01");
		assertThat(second.previous()).isEqualTo(first.digest());
		assertThat(second.newSince(first.sums()))
			.extractingFromEntries((entry) -> entry.getKey() + " " + entry.getValue().version())
			.containsExactly("report 2024-10-23-example-wire 2", "report 2025-02-04-losses 2", "source diu 2",
					"source new-source 1", "source ukraine 2");
		assertThat(second.sums()).doesNotContainKeys(HUR, LOSSES).hasSize(first.sums().size() + 1);
		assertThat(this.set.text("editions/2.ndjson").lines()).hasSize(5);
		this.set.edit("sources.yaml", "name: Government of Ukraine", "name: Ukraine (government)")
			.edit("sources.yaml", "reason: The name.}", """
					reason: The name.}
					  - {date: 2025-04-02, kind: our-error, reason: The name after all.}""");
		this.set.close("2025-04-03");
		assertThat(this.set.read().history().editions()).extracting((edition) -> edition.sums().get(UKRAINE).version())
			.containsExactly(1, 2, 3);
	}

	@Test
	void earlierVersionsAreReadFromTheEditions() {
		this.set.close("2025-03-01");
		ReportFile before = (ReportFile) this.set.read().read(WIRE);
		this.set.append(FixtureSet.WIRE, "withdrawn: {date: 2025-03-03, reason: Retracted.}\n");
		this.set.close("2025-04-01");
		RecordSet closed = this.set.read();
		assertThat(closed.history().lastClosed(List.of(UKRAINE, WIRE))).containsEntry(UKRAINE, closed.read(UKRAINE))
			.containsEntry(WIRE, closed.read(WIRE));
		List<CuratedRecord> first = new ArrayList<>();
		closed.history().forEachNew(1, RecordKind.REPORT, true, first::add);
		assertThat(first).hasSize(3).contains(before).doesNotContain(closed.read(WIRE));
		List<CuratedRecord> second = new ArrayList<>();
		closed.history().forEachNew(2, RecordKind.REPORT, false, second::add);
		assertThat(second).isEmpty();
	}

	@Test
	void whatDoesNotChangeTheContentChangesNoDigest() {
		this.set.close("2025-03-01");
		this.set.edit("metrics.yaml", "  definition: Military personnel killed.\n  unit: persons\n", """
				  unit: persons
				  # in another order, with the default stated and a list that is empty
				  placeBound: false
				  definition: >-
				    Military
				    personnel killed.
				  formerly: []
				""");
		this.set.edit("sources.yaml", "name: Example Wire", "name: 'Example Wire'\n  named: true");
		this.set.edit("sources.yaml", "parent: [{source: ukraine, from: 1992}]",
				"parent:\n  - source: ukraine\n    from: 1992");
		this.set.edit(FixtureSet.WIRE, "qualifier: at-least,",
				"qualifier: at-least, stance: asserts, projected: false,");
		this.set.edit(FixtureSet.PAPER, "relays: [example-wire]", "relays: [[{source: example-wire}]]");
		this.set.edit("locations.yaml", "lon: 132}", "lon: 132.000}");
		assertThat(this.set.read().waiting()).isZero();
	}

	@Test
	void nothingIsClosedTwiceOrBackwards() {
		this.set.close("2025-03-01");
		assertThatIllegalArgumentException().isThrownBy(() -> this.set.close("2025-03-02"))
			.withMessage("nothing changed since edition 1; there is nothing to close");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		assertThatIllegalArgumentException().isThrownBy(() -> this.set.close("2025-02-28"))
			.withMessage("edition 1 was closed on 2025-03-01, which is later");
		EditionCloser closer = new EditionCloser(this.set.read(), this.folder);
		for (String note : List.of("", " ", "one\ntwo")) {
			assertThatIllegalArgumentException().isThrownBy(() -> closer.close(LocalDate.of(2025, 4, 1), note))
				.withMessage("the note is one line that says what the edition brings");
		}
		assertThat(this.folder.resolve("editions")).isDirectoryNotContaining("glob:**/2.*");
	}

	@Test
	void editedContentIsNoticed() {
		this.set.close("2025-03-01");
		this.set.edit("editions/1.ndjson", "\"name\":\"John Kirby\"", "\"name\":\"Jon Kirby\"");
		assertThat(this.set.problems()).containsExactly("editions/1.ndjson:17: source john-kirby" + EDITED);
	}

	@Test
	void missingAndAddedContentIsNoticed() {
		this.set.close("2025-03-01");
		String content = this.set.text("editions/1.ndjson");
		String first = content.lines().findFirst().orElseThrow();
		this.set.write("editions/1.ndjson", content.replace(first + "\n", "") + "{}\n");
		assertThat(this.set.problems()).containsExactly(
				"editions/1.ndjson: location far-east: is announced by the sums file and missing" + RESTORE,
				"editions/1.ndjson:23: is not announced by the sums file" + RESTORE);
	}

	@Test
	void editedSumsAreNoticed() {
		this.set.close("2025-03-01");
		String digest = this.set.read().digests().get(UKRAINE);
		this.set.edit("editions/1.sums", "source ukraine 1 " + digest, "source ukraine 1 " + "0".repeat(64));
		assertThat(this.set.problems()).containsExactly("editions/1.ndjson:20: source ukraine" + EDITED);
		this.set.edit("editions/1.sums", "source ukraine 1 " + "0".repeat(64), "source ukraine 7 " + digest);
		assertThat(this.set.problems())
			.containsExactly("editions/1.sums: source ukraine: is version 7, but the next one is 1" + RESTORE);
		this.set.edit("editions/1.sums", "source ukraine 7 ", "source ukraine ");
		assertThat(this.set.problems()).containsExactly("editions/1.sums: is no sums file: line 24 is not "
				+ "'kind id version digest' (restore it from version control)");
	}

	@Test
	void anEarlierEditionCannotBeRewritten() {
		this.set.close("2025-03-01");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		ClosedEdition second = this.set.close("2025-04-01");
		this.set.edit("editions/1.sums", "note As of 2025-03-01.", "note As of another day.");
		assertThat(this.set.problems()).containsExactly("editions/2.sums:4: previous: " + second.previous()
				+ ": is not the digest of the edition before" + RESTORE);
	}

	@Test
	void aRecordCannotBeDroppedFromALaterEdition() {
		this.set.close("2025-03-01");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		this.set.close("2025-04-01");
		String digest = this.set.read().digests().get(UKRAINE);
		this.set.edit("editions/2.sums", "source ukraine 1 " + digest + "\n", "");
		assertThat(this.set.problems())
			.containsExactly("editions/2.sums: source ukraine: stands in the edition before and is gone" + RESTORE);
	}

	@Test
	void aSumsFileHasItsHeader() {
		this.set.close("2025-03-01");
		this.set.edit("editions/1.sums", "sourcebook edition 1", "sourcebook edition 2");
		assertThat(this.set.problems()).containsExactly("editions/1.sums: is no sums file: "
				+ "states another number than its name (restore it from version control)");
		this.set.write("editions/1.sums", "");
		assertThat(this.set.problems()).containsExactly("editions/1.sums: is no sums file: "
				+ "line 4 starts with 'previous ' (restore it from version control)");
	}

	@Test
	void aMissingEditionFileIsNoticed() {
		this.set.close("2025-03-01");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		this.set.close("2025-04-01");
		String sums = this.set.text("editions/2.sums");
		this.set.delete("editions/2.sums");
		assertThat(this.set.problems()).containsExactly("editions/2.ndjson" + ALONE);
		this.set.write("editions/2.sums", sums).delete("editions/2.ndjson");
		assertThat(this.set.problems()).containsExactly("editions/2.sums" + ALONE);
		this.set.delete("editions/2.sums").delete("editions/1.ndjson");
		assertThat(this.set.problems()).containsExactly("editions/1.sums" + ALONE);
	}

	@Test
	void anEditionThatIsLeftOutIsNoticed() {
		this.set.close("2025-03-01");
		this.set.append("sources.yaml", "- {id: new-source, name: New, kind: person}\n");
		this.set.close("2025-04-01");
		this.set.delete("editions/1.sums").delete("editions/1.ndjson");
		assertThat(this.set.problems()).containsExactly("editions/2.ndjson" + ALONE, "editions/2.sums" + ALONE);
	}

}
