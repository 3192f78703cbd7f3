package org.sourcebook.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * Closes the open edition of a set: writes what it contains and the content new in it.
 */
final class EditionCloser {

	private final RecordSet set;

	private final Path folder;

	/**
	 * Creates a closer.
	 * @param set the checked set
	 * @param folder the folder of the set's last location
	 */
	EditionCloser(RecordSet set, Path folder) {
		this.set = set;
		this.folder = folder.resolve("editions");
	}

	/**
	 * Closes the edition.
	 * @param date the day it is closed
	 * @param note what it brings, for readers; one line
	 * @return the closed edition
	 * @throws IllegalArgumentException if nothing changed since the last one, or the date
	 * lies before it
	 */
	ClosedEdition close(LocalDate date, String note) {
		ClosedEdition last = this.set.history().last();
		if (last != null && this.set.waiting() == 0) {
			throw new IllegalArgumentException(
					"nothing changed since edition %d; there is nothing to close".formatted(last.number()));
		}
		if (last != null && date.isBefore(last.date())) {
			throw new IllegalArgumentException(
					"edition %d was closed on %s, which is later".formatted(last.number(), last.date()));
		}
		if (note.isBlank() || note.lines().count() != 1) {
			throw new IllegalArgumentException("the note is one line that says what the edition brings");
		}
		int number = (last != null) ? last.number() + 1 : 1;
		String previous = (last != null) ? last.digest() : null;
		SortedMap<RecordKey, ClosedEdition.Sum> sums = this.set.sums();
		String text = ClosedEdition.write(number, date, note.strip(), previous, sums);
		ClosedEdition edition = new ClosedEdition(number, date, note.strip(), previous, Canonical.digest(text), sums);
		write(edition, (last != null) ? last.sums() : Map.of(), text);
		return edition;
	}

	/**
	 * Content first: only the sums file makes an edition, and a content file that was
	 * left alone says so at the next check.
	 */
	private void write(ClosedEdition edition, Map<RecordKey, ClosedEdition.Sum> before, String sums) {
		try {
			Files.createDirectories(this.folder);
			Path content = Files.createTempFile(this.folder, ".", ".tmp");
			try (Writer writer = Files.newBufferedWriter(content, StandardCharsets.UTF_8)) {
				for (RecordKey key : edition.newSince(before).keySet()) {
					writer.write(Canonical.of(this.set.read(key)));
					writer.write('\n');
				}
			}
			Path sumsFile = Files.createTempFile(this.folder, ".", ".tmp");
			Files.writeString(sumsFile, sums);
			publish(content, edition.number() + ".ndjson");
			publish(sumsFile, edition.number() + ".sums");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot write to " + this.folder, ex);
		}
	}

	private void publish(Path file, String name) throws IOException {
		file.toFile().setReadable(true, false);
		Files.move(file, this.folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
	}

}
