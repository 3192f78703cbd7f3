package org.sourcebook.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rule that a closed edition stays as it is: every sums file follows from the one
 * before, and the content is what the sums file states, no more and no less.
 */
final class HistoryCheck {

	private final History history;

	private final Problems problems;

	HistoryCheck(History history, Problems problems) {
		this.history = history;
		this.problems = problems;
	}

	/** Verifies all editions. */
	void check() {
		ClosedEdition before = null;
		for (ClosedEdition edition : this.history.editions()) {
			String expected = (before != null) ? before.digest() : null;
			if (!Objects.equals(expected, edition.previous())) {
				this.problems.add(sumsFile(edition), 4, "previous", edition.previous(),
						"is not the digest of the edition before", "restore both files from version control");
			}
			checkContent(edition, (before != null) ? before.sums() : Map.of());
			before = edition;
		}
	}

	private String sumsFile(ClosedEdition edition) {
		return this.history.content(edition.number()).shown().replace(".ndjson", ".sums");
	}

	private void checkContent(ClosedEdition edition, Map<RecordKey, ClosedEdition.Sum> before) {
		Map<RecordKey, ClosedEdition.Sum> expected = new HashMap<>(edition.newSince(before));
		Set<RecordKey> gone = new TreeSet<>(before.keySet());
		gone.removeAll(edition.sums().keySet());
		String file = this.history.content(edition.number()).shown();
		AtomicInteger number = new AtomicInteger();
		this.history.forEachLine(edition.number(), Line::of, (line) -> {
			number.incrementAndGet();
			RecordKey key = line.names().isEmpty() ? null : line.names().get(0);
			ClosedEdition.Sum sum = (key != null) ? expected.remove(key) : null;
			if (key == null || sum == null) {
				this.problems.add(file, number.get(), null, (key != null) ? key.toString() : null,
						"is not announced by the sums file", "restore both files from version control");
			}
			else if (!line.digest().equals(sum.digest())) {
				this.problems.add(file, number.get(), null, key.toString(),
						"does not have the digest its sums file states",
						"a closed edition is never edited; restore the file from version control");
			}
			else {
				line.names().forEach(gone::remove);
				checkVersion(edition, key, sum.version(), line.names(), before);
			}
		});
		gone.forEach((key) -> this.problems.add(sumsFile(edition), 0, null, key.toString(),
				"stands in the edition before and is gone", "restore both files from version control"));
		expected.keySet()
			.forEach((key) -> this.problems.add(file, 0, null, key.toString(),
					"is announced by the sums file and missing", "restore both files from version control"));
	}

	private void checkVersion(ClosedEdition edition, RecordKey key, int version, List<RecordKey> names,
			Map<RecordKey, ClosedEdition.Sum> before) {
		int last = 0;
		for (RecordKey name : names) {
			ClosedEdition.Sum sum = before.get(name);
			last = (sum != null) ? Math.max(last, sum.version()) : last;
		}
		if (version != last + 1) {
			this.problems.add(sumsFile(edition), 0, null, key.toString(),
					"is version %d, but the next one is %d".formatted(version, last + 1),
					"restore both files from version control");
		}
	}

	/**
	 * A line of content.
	 *
	 * @param digest its digest
	 * @param names the key of the record and those it had before; none if it is no record
	 */
	private record Line(String digest, List<RecordKey> names) {

		static Line of(String line) {
			Node.Mapping content = History.mapping(line);
			RecordKey key = (content != null) ? History.key(content) : null;
			return new Line(Canonical.digest(line), (content != null && key != null) ? names(key, content) : List.of());
		}

		/** The key of a record, and those it had before. */
		private static List<RecordKey> names(RecordKey key, Node.Mapping content) {
			List<RecordKey> names = new ArrayList<>(List.of(key));
			Node.Member formerly = content.members().get("formerly");
			if (formerly != null && formerly.node() instanceof Node.Sequence ids) {
				ids.items().forEach((id) -> {
					if (id instanceof Node.Scalar former) {
						names.add(new RecordKey(key.kind(), former.text()));
					}
				});
			}
			return names;
		}

	}

}
