package org.sourcebook.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A copy of the fixture records in a folder of its own, to be edited and read again.
 */
final class FixtureSet {

	static final String WIRE = "reports/2024/2024-10-23-example-wire.yaml";

	static final String PAPER = "reports/2024/2024-10-26-example-paper.yaml";

	static final String LOSSES = "reports/2025/2025-02-04-example-paper.yaml";

	private final Path folder;

	FixtureSet(Path folder) {
		this.folder = folder;
		try {
			FileSystemUtils.copyRecursively(Path.of("src/test/resources/fixtures/records"), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces a piece of text that stands exactly once in a file. */
	FixtureSet edit(String file, String from, String to) {
		String text = text(file);
		assertThat(text.split(Pattern.quote(from), -1)).as("'%s' stands once in %s", from, file).hasSize(2);
		return write(file, text.replace(from, to));
	}

	FixtureSet append(String file, String more) {
		return write(file, text(file) + more);
	}

	FixtureSet write(String file, String text) {
		return write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	FixtureSet write(String file, byte[] bytes) {
		try {
			Files.createDirectories(this.folder.resolve(file).getParent());
			Files.write(this.folder.resolve(file), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	FixtureSet move(String file, String to) {
		return write(to, text(file)).delete(file);
	}

	FixtureSet delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path folder() {
		return this.folder;
	}

	RecordSet read() {
		return RecordReader.read(RecordFiles.in(List.of(this.folder.toString())));
	}

	/** The problems of the set, with files as paths below its folder. */
	List<String> problems() {
		BadRecords bad = catchThrowableOfType(BadRecords.class, this::read);
		assertThat(bad).as("the set has problems").isNotNull();
		return bad.getMessage().replace(this.folder + "/", "").lines().toList();
	}

	/** Closes an edition of the set as it is. */
	ClosedEdition close(String date) {
		return new EditionCloser(read(), this.folder).close(LocalDate.parse(date), "As of " + date + ".");
	}

}
