package org.sourcebook.records;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Compares a set with its last closed edition: finds what was published under each
 * record's present or former id, and what is gone.
 */
final class PublishedCheck {

	private final RecordSet set;

	private final Names names;

	private final Lines registryLines;

	private final Function<RecordKey, String> registryFile;

	private final Problems problems;

	PublishedCheck(RecordSet set, Names names, Lines registryLines, Function<RecordKey, String> registryFile,
			Problems problems) {
		this.set = set;
		this.names = names;
		this.registryLines = registryLines;
		this.registryFile = registryFile;
		this.problems = problems;
	}

	/** Compares the set with its last closed edition, if there is one. */
	void check() {
		ClosedEdition last = this.set.history().last();
		if (last == null) {
			return;
		}
		boolean complete = this.problems.isEmpty();
		Map<RecordKey, RecordKey> predecessors = new LinkedHashMap<>();
		this.set.changed()
			.forEach((key) -> predecessor(key, last.sums().keySet()).ifPresent((old) -> predecessors.put(key, old)));
		Map<RecordKey, CuratedRecord> closed = this.set.history().lastClosed(predecessors.values());
		predecessors.forEach((key, old) -> checkChange(key, closed.get(old)));
		if (complete) {
			checkGone(this.set.gone(), predecessors.values(), last);
		}
	}

	private void checkGone(Collection<RecordKey> gone, Collection<RecordKey> accounted, ClosedEdition last) {
		gone.stream().filter((key) -> !accounted.contains(key)).forEach((key) -> {
			this.problems.add(key.kind().collection(), 0, null, key.id(),
					"was published in edition %d and is gone; nothing published vanishes".formatted(last.number()),
					"restore it and add withdrawn: {date: …, reason: …}, or name it in formerly");
		});
	}

	private Optional<RecordKey> predecessor(RecordKey key, Set<RecordKey> closed) {
		if (closed.contains(key)) {
			return Optional.of(key);
		}
		return this.names.formerOf(key.kind(), key.id())
			.stream()
			.map((former) -> new RecordKey(key.kind(), former))
			.filter(closed::contains)
			.findFirst();
	}

	private void checkChange(RecordKey key, @Nullable CuratedRecord closed) {
		if (closed == null) {
			return;
		}
		CuratedRecord entry = this.set.registry().get(key);
		if (entry != null) {
			new ChangeCheck(this.registryLines, this.problems).check(this.registryFile.apply(key), entry, closed);
			return;
		}
		RecordResource file = this.set.file(key.id());
		Lines lines = new Lines();
		ReportFile report = (file != null) ? ReadReport.again(file, lines) : null;
		if (file != null && report != null) {
			new ChangeCheck(lines, this.problems).check(file.shown(), report, closed);
		}
	}

}
