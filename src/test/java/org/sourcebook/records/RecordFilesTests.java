package org.sourcebook.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class RecordFilesTests {

	private static final String REAL = "classpath:records/";

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> everyRealFileIsValid() {
		RecordFiles files = RecordFiles.in(List.of(REAL));
		BadRecords bad = catchThrowableOfType(BadRecords.class, () -> RecordReader.read(files));
		Map<String, List<Problem>> problems = (bad != null)
				? bad.problems().stream().collect(Collectors.groupingBy(Problem::file)) : Map.of();
		Stream<RecordResource> registries = Stream.of(RecordKind.values())
			.filter((kind) -> kind != RecordKind.REPORT)
			.flatMap((kind) -> files.registry(kind).stream());
		Stream<DynamicTest> each = Stream.concat(registries, files.reports().stream())
			.map((file) -> dynamicTest(file.path(), () -> assertThat(problems.get(file.shown())).isNull()));
		return Stream.concat(each, Stream.of(dynamicTest("the set as a whole", () -> assertThat(bad).isNull())));
	}

	@Test
	void theRealSetHoldsWhatItsFilesHold() {
		RecordFiles files = RecordFiles.in(List.of(REAL));
		RecordSet set = RecordReader.read(files);
		assertThat(set.reportCount()).isEqualTo(files.reports().size()).isGreaterThanOrEqualTo(105);
		assertThat(set.digests().keySet()).extracting(RecordKey::kind).contains(RecordKind.values());
	}

	@Test
	void aLocationIsAFolderOrAPartOfTheClasspath() {
		FixtureSet set = new FixtureSet(this.folder);
		RecordSet plain = set.read();
		assertThat(RecordReader.read(RecordFiles.in(List.of("file:" + this.folder))).digests())
			.isEqualTo(plain.digests());
		assertThat(RecordReader.read(RecordFiles.in(List.of("classpath:fixtures/records"))).digests())
			.isEqualTo(plain.digests());
	}

	@Test
	void severalLocationsMakeOneSet() {
		Path base = this.folder.resolve("base");
		Path own = this.folder.resolve("own");
		FixtureSet set = new FixtureSet(base);
		new FixtureSet(own).delete("locations.yaml")
			.delete("metrics.yaml")
			.delete("publishers.yaml")
			.delete("storylines.yaml")
			.delete(FixtureSet.WIRE)
			.delete(FixtureSet.PAPER)
			.write("sources.yaml", "- {id: own-desk, name: Own desk, kind: medium, parent: ukraine}\n")
			.move(FixtureSet.LOSSES, "reports/2025/2025-02-05-own.yaml")
			.edit("reports/2025/2025-02-05-own.yaml", "claim: 2025-02-04-example-paper-c01}\n- id: c03",
					"claim: 2025-02-05-own-c01}\n- id: c03");
		RecordFiles files = RecordFiles.in(List.of(base.toString(), own.toString()));
		assertThat(RecordReader.read(files).digests()).hasSize(set.read().digests().size() + 2);
		assertThat(files.lastFolder()).isEqualTo(own);
	}

	@Test
	void theSameIdInTwoLocationsNamesBoth() {
		Path base = this.folder.resolve("base");
		Path own = this.folder.resolve("own");
		new FixtureSet(base);
		new FixtureSet(own).delete("locations.yaml")
			.delete("metrics.yaml")
			.delete("publishers.yaml")
			.delete("storylines.yaml")
			.delete(FixtureSet.PAPER)
			.delete(FixtureSet.LOSSES)
			.write("sources.yaml", "# none of these is new\n- {id: ukraine, name: Ukraine, kind: government}\n");
		RecordFiles files = RecordFiles.in(List.of(base.toString(), own.toString()));
		BadRecords bad = catchThrowableOfType(BadRecords.class, () -> RecordReader.read(files));
		assertThat(bad.getMessage().replace(this.folder + "/", "").lines())
			.containsExactly(
					"own/" + FixtureSet.WIRE + ":1: id: 2024-10-23-example-wire: stands twice, also in base/"
							+ FixtureSet.WIRE,
					"own/sources.yaml:2: id: ukraine: stands twice, also in base/sources.yaml");
	}

	@Test
	void onlyTheEditionsOfTheLastLocationCountAndTheyListAll() {
		Path base = this.folder.resolve("base");
		Path own = this.folder.resolve("own");
		FixtureSet set = new FixtureSet(base);
		set.close("2025-03-01");
		new FixtureSet(own).delete("locations.yaml")
			.delete("metrics.yaml")
			.delete("publishers.yaml")
			.delete("storylines.yaml")
			.delete(FixtureSet.WIRE)
			.delete(FixtureSet.PAPER)
			.delete(FixtureSet.LOSSES)
			.write("sources.yaml", "- {id: own-desk, name: Own desk, kind: medium}\n");
		List<String> both = List.of(base.toString(), own.toString());
		RecordSet open = RecordReader.read(RecordFiles.in(both));
		assertThat(open.history().last()).isNull();
		ClosedEdition first = new EditionCloser(open, own).close(LocalDate.of(2025, 4, 1), "Ours.");
		assertThat(first.number()).isOne();
		assertThat(first.sums()).hasSize(set.read().digests().size() + 1);
		assertThat(RecordReader.read(RecordFiles.in(both)).history().editions()).containsExactly(first);
	}

	@Test
	void aFileThatWouldBeOverlookedIsAProblem() {
		FixtureSet set = new FixtureSet(this.folder).write("reports/2024/late.yml", "a")
			.write("reports.yaml", "a")
			.write("editions/one.sums", "a")
			.write("editions/01.ndjson", "a")
			.write("people.yaml", "a");
		String remedy = ": is no record file (reports lie below reports/, registries are locations.yaml, "
				+ "metrics.yaml, publishers.yaml, sources.yaml, storylines.yaml)";
		assertThat(set.problems()).containsExactly("editions/01.ndjson" + remedy, "editions/one.sums" + remedy,
				"people.yaml" + remedy, "reports.yaml" + remedy,
				"reports/2024/late.yml: is no record file (record files end in .yaml)");
	}

	@Test
	void hiddenFilesAndNotesForCuratorsAreLeftAlone() {
		FixtureSet set = new FixtureSet(this.folder);
		String digest = RecordFiles.in(List.of(this.folder.toString())).digest();
		set.write(".git/objects/ab/cdef", "\0")
			.write("reports/.#2024.yaml", "a: [")
			.write("reports/2024/README.md", "How to")
			.write(".editorconfig", "root = true");
		assertThat(set.read().reportCount()).isEqualTo(3);
		assertThat(RecordFiles.in(List.of(this.folder.toString())).digest()).isEqualTo(digest);
	}

	@Test
	void theDigestOfAllFilesFollowsEveryByteAndName() {
		FixtureSet set = new FixtureSet(this.folder);
		String digest = RecordFiles.in(List.of(this.folder.toString())).digest();
		assertThat(RecordFiles.in(List.of("file:" + this.folder)).digest()).isEqualTo(digest);
		set.append("sources.yaml", "# a comment\n");
		String edited = RecordFiles.in(List.of(this.folder.toString())).digest();
		assertThat(edited).isNotEqualTo(digest);
		set.move("sources.yaml", "sources/all.yaml");
		assertThat(RecordFiles.in(List.of(this.folder.toString())).digest()).isNotIn(digest, edited);
	}

	@Test
	void aLocationWithoutFilesIsAProblem() {
		String missing = this.folder.resolve("missing").toString();
		String rule = ": holds no record files (sourcebook.records names folders, such as file:/srv/records/)";
		assertThatExceptionOfType(BadRecords.class)
			.isThrownBy(() -> RecordFiles.in(List.of(missing, "classpath:nowhere/", REAL)))
			.withMessage(missing + rule + "\nclasspath:nowhere/" + rule);
	}

	@Test
	void noFolderAtAllIsRefused() {
		assertThatExceptionOfType(BadRecords.class).isThrownBy(() -> RecordFiles.in(List.of()))
			.withMessageContaining("sourcebook.records: names no folder");
	}

}
