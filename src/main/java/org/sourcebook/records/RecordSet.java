package org.sourcebook.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A record set that has been checked: the registries in memory, the reports as files to
 * be read again one at a time, so that a large set needs little memory.
 */
final class RecordSet {

	private final Map<RecordKey, CuratedRecord> registry;

	private final Map<String, RecordResource> reports;

	private final SortedMap<RecordKey, String> digests;

	private final Map<RecordKey, List<String>> formerly;

	private final History history;

	private final LocalDate openDate;

	RecordSet(Map<RecordKey, CuratedRecord> registry, Map<String, RecordResource> reports,
			SortedMap<RecordKey, String> digests, Map<RecordKey, List<String>> formerly, History history,
			LocalDate latest) {
		this.registry = registry;
		this.reports = reports;
		this.digests = digests;
		this.formerly = formerly;
		this.history = history;
		ClosedEdition last = history.last();
		this.openDate = (last != null && last.date().isAfter(latest)) ? last.date() : latest;
	}

	/** The closed editions. */
	History history() {
		return this.history;
	}

	/** The digest of the canonical form of every record. */
	SortedMap<RecordKey, String> digests() {
		return this.digests;
	}

	/** The whole registry. */
	Map<RecordKey, CuratedRecord> registry() {
		return this.registry;
	}

	/** How many records wait for the next edition; a renamed one is one. */
	int waiting() {
		return changed().size();
	}

	/** A digest of the open edition. */
	String openDigest() {
		StringBuilder text = new StringBuilder();
		this.digests.forEach((key, digest) -> text.append(key).append(' ').append(digest).append('\n'));
		return Canonical.digest(text.toString());
	}

	/**
	 * The date that stands for the open edition: the latest publication, correction or
	 * closing date in it.
	 */
	LocalDate openDate() {
		return this.openDate;
	}

	/** How many reports there are. */
	int reportCount() {
		return this.reports.size();
	}

	/** The versions and digests the set would have if it were closed now. */
	SortedMap<RecordKey, ClosedEdition.Sum> sums() {
		Map<RecordKey, ClosedEdition.Sum> before = lastSums();
		Map<RecordKey, RecordKey> renamed = renamed(before);
		SortedMap<RecordKey, ClosedEdition.Sum> sums = new TreeMap<>();
		this.digests.forEach((key, digest) -> {
			ClosedEdition.Sum former = before.get(renamed.getOrDefault(key, key));
			int version = (former == null) ? 1 : former.version();
			boolean same = former != null && former.digest().equals(digest);
			sums.put(key, same ? former : new ClosedEdition.Sum((former == null) ? 1 : version + 1, digest));
		});
		return sums;
	}

	private Map<RecordKey, ClosedEdition.Sum> lastSums() {
		ClosedEdition last = this.history.last();
		return (last != null) ? last.sums() : Map.of();
	}

	/**
	 * Records that had another id in the last closed edition: present key to former key.
	 */
	private Map<RecordKey, RecordKey> renamed(Map<RecordKey, ClosedEdition.Sum> before) {
		Map<RecordKey, RecordKey> renamed = new HashMap<>();
		this.formerly.forEach((key, ids) -> {
			if (!before.containsKey(key)) {
				ids.stream()
					.map((former) -> new RecordKey(key.kind(), former))
					.filter(before::containsKey)
					.forEach((former) -> renamed.put(key, former));
			}
		});
		return renamed;
	}

	/** The records that are not in the last closed edition in this form. */
	List<RecordKey> changed() {
		Map<RecordKey, ClosedEdition.Sum> before = lastSums();
		List<RecordKey> changed = new ArrayList<>();
		this.digests.forEach((key, digest) -> {
			ClosedEdition.Sum sum = before.get(key);
			if (sum == null || !sum.digest().equals(digest)) {
				changed.add(key);
			}
		});
		return changed;
	}

	/** The records of the last closed edition that do not stand any more in that form. */
	List<RecordKey> overwritten() {
		List<RecordKey> overwritten = new ArrayList<>();
		lastSums().forEach((key, sum) -> {
			if (!sum.digest().equals(this.digests.get(key))) {
				overwritten.add(key);
			}
		});
		return overwritten;
	}

	/**
	 * The records of the last closed edition that are gone: renamed, each under its
	 * former id.
	 */
	List<RecordKey> gone() {
		return lastSums().keySet().stream().filter((key) -> !this.digests.containsKey(key)).toList();
	}

	/** Reads records, one at a time. */
	void forEach(Collection<RecordKey> keys, Consumer<CuratedRecord> action) {
		InOrder.forEach(keys.iterator(), this::read, action);
	}

	/**
	 * Reads one record.
	 * @throws IllegalArgumentException if there is none
	 * @throws IllegalStateException if its file changed since it was checked
	 */
	CuratedRecord read(RecordKey key) {
		CuratedRecord entry = this.registry.get(key);
		if (entry != null) {
			return entry;
		}
		RecordResource file = this.reports.get(key.id());
		ReportFile report = (file != null && key.kind() == RecordKind.REPORT) ? ReadReport.again(file, new Lines())
				: null;
		if (report == null) {
			throw new IllegalArgumentException("there is no " + key);
		}
		if (!Canonical.digest(Canonical.of(report)).equals(this.digests.get(key))) {
			throw new IllegalStateException(key + " changed while the set was being read; start again");
		}
		return report;
	}

	/** The file a report stands in, or null. */
	@Nullable RecordResource file(String report) {
		return this.reports.get(report);
	}

}
