package org.sourcebook.records;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.CorrectionKind;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Magnitude;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.ReadFrom;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * {@code docs/records.md} says what the code does: every field and word of the format
 * stands in it, and what it shows passes, or fails, as it says.
 */
class DocsTests {

	private static final String RECORDS = "src/main/resources/records";

	/** The heading under which each part of the format is described. */
	private static final Map<Class<?>, String> SECTIONS = Map.ofEntries(Map.entry(ReportFile.class, "Report"),
			Map.entry(Archived.class, "Archived copy"), Map.entry(Checked.class, "Check"),
			Map.entry(ClaimFile.class, "Claim"), Map.entry(Hop.class, "Hop"), Map.entry(EstimateFile.class, "Estimate"),
			Map.entry(RelationFile.class, "Relation"), Map.entry(SourceEntry.class, "Source"),
			Map.entry(Role.class, "Role"), Map.entry(Parent.class, "Parent"),
			Map.entry(PublisherEntry.class, "Publisher"), Map.entry(LocationEntry.class, "Location"),
			Map.entry(Point.class, "Point"), Map.entry(MetricEntry.class, "Metric"),
			Map.entry(StorylineEntry.class, "Storyline"), Map.entry(Correction.class, "Correction"),
			Map.entry(Withdrawal.class, "Withdrawal"));

	private static String text;

	@TempDir
	private Path set;

	@BeforeAll
	static void readDocs() throws IOException {
		text = Files.readString(Path.of("docs/records.md"));
	}

	@Test
	void everyPartOfTheFormatHasASection() {
		assertThat(types(true)).isEqualTo(SECTIONS.keySet());
	}

	@Test
	void everyFieldStandsInTheTableOfItsPart() {
		SECTIONS.forEach((type, heading) -> {
			Map<String, String> expected = new TreeMap<>();
			for (Shape.Field field : Shape.of(type).fields()) {
				expected.put(field.name(), field.optional() ? "no" : "yes");
			}
			if (type == ReportFile.class) {
				expected.put("id", "file name");
			}
			assertThat(fields(section(heading))).as(heading).isEqualTo(expected);
		});
	}

	@Test
	void everyWordOfTheFormatStandsThere() {
		Set<Class<?>> enums = types(false);
		assertThat(enums).containsExactlyInAnyOrder(ReadFrom.class, ClaimKind.class, Qualifier.class, Magnitude.class,
				Stance.class, RelationKind.class, CorrectionKind.class, SourceKind.class, LocationKind.class,
				Precision.class);
		for (Class<?> type : enums) {
			for (Object constant : type.getEnumConstants()) {
				assertThat(text).as(type.getSimpleName()).contains("`" + Word.of((Enum<?>) constant) + "`");
			}
		}
	}

	@Test
	void theTemplatesPassBesideTheRealSet() throws IOException {
		List<String> templates = blocks(section("Template"), "yaml");
		assertThat(templates).hasSize(2);
		copyRealSet();
		for (int i = 0; i < templates.size(); i++) {
			Files.writeString(this.set.resolve("reports/template-%d.yaml".formatted(i)), templates.get(i));
		}
		RecordSet read = RecordReader.read(RecordFiles.in(List.of("file:" + this.set)));
		assertThat(read.file("template-0")).isNotNull();
		assertThat(read.file("template-1")).isNotNull();
	}

	@Test
	void theProblemsShownAreThoseFound() throws IOException {
		String section = section("Problems");
		copyRealSet();
		Files.writeString(this.set.resolve("reports/2024/2024-10-29-example.yaml"), blocks(section, "yaml").get(0));
		BadRecords found = catchThrowableOfType(BadRecords.class,
				() -> RecordReader.read(RecordFiles.in(List.of("file:" + this.set))));
		String shown = found.getMessage().replace(this.set.toString(), RECORDS) + "\n" + found.count() + " problems\n";
		assertThat(shown).isEqualTo(blocks(section, "text").get(0));
	}

	private void copyRealSet() throws IOException {
		Path real = Path.of(RECORDS);
		try (Stream<Path> paths = Files.walk(real)) {
			for (Path path : paths.toList()) {
				Path copy = this.set.resolve(real.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(path, copy);
				}
			}
		}
	}

	/** The record types of the format, or the enums its fields have. */
	private static Set<Class<?>> types(boolean records) {
		Set<Class<?>> found = new LinkedHashSet<>();
		for (RecordKind kind : RecordKind.values()) {
			collect(kind.type(), found);
		}
		found.removeIf((type) -> type.isRecord() != records);
		return found;
	}

	private static void collect(Type type, Set<Class<?>> found) {
		if (type instanceof ParameterizedType list) {
			collect(list.getActualTypeArguments()[0], found);
		}
		else if (type instanceof Class<?> part && (part.isRecord() || part.isEnum()) && found.add(part)
				&& part.isRecord()) {
			for (RecordComponent component : part.getRecordComponents()) {
				collect(component.getGenericType(), found);
			}
		}
	}

	/** The text below a heading up to the next one, code left as it is. */
	private static String section(String heading) {
		Matcher start = Pattern.compile("^#{2,4} " + Pattern.quote(heading) + "$", Pattern.MULTILINE).matcher(text);
		assertThat(start.find()).as("a heading " + heading).isTrue();
		Matcher end = Pattern.compile("^#{2,4} ", Pattern.MULTILINE).matcher(text);
		return end.find(start.end()) ? text.substring(start.end(), end.start()) : text.substring(start.end());
	}

	private static Map<String, String> fields(String section) {
		Map<String, String> fields = new TreeMap<>();
		int table = section.indexOf("| Field | Required |");
		for (String line : section.substring(table).lines().skip(2).takeWhile((row) -> row.startsWith("|")).toList()) {
			String[] cells = line.split("\\|");
			fields.put(cells[1].strip().replace("`", ""), cells[2].strip());
		}
		return fields;
	}

	private static List<String> blocks(String section, String language) {
		List<String> blocks = new ArrayList<>();
		Matcher matcher = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
			.matcher(section);
		while (matcher.find()) {
			blocks.add(matcher.group(1));
		}
		return blocks;
	}

}
