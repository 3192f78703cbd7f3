package org.sourcebook.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.Nearest;

/**
 * Reads a record set and checks all of it before anything else happens. Reports are read
 * one at a time and only what other reports may point to is kept.
 */
final class RecordReader {

	private static final Logger logger = LoggerFactory.getLogger(RecordReader.class);

	private static final int PROGRESS = 10_000;

	private final RecordFiles files;

	private final Problems problems = new Problems();

	private final Names names = new Names();

	private final Lines registryLines = new Lines();

	private final Map<RecordKey, CuratedRecord> registry = new LinkedHashMap<>();

	private final Map<RecordKey, String> registryFiles = new HashMap<>();

	private final Map<String, RecordResource> reports = new LinkedHashMap<>();

	private final Set<String> unreadable = new HashSet<>();

	private final Map<String, Set<String>> claims = new HashMap<>();

	private final List<Pointer> pointers = new ArrayList<>();

	private final SortedMap<RecordKey, String> digests = new TreeMap<>();

	private LocalDate latest = Bounds.FIRST_DAY;

	private RecordReader(RecordFiles files) {
		this.files = files;
	}

	/**
	 * Reads and checks the files.
	 * @throws BadRecords with every problem there is
	 */
	static RecordSet read(RecordFiles files) {
		return new RecordReader(files).read();
	}

	private RecordSet read() {
		this.files.rejectStrangers(this.problems);
		readRegistries();
		readReports();
		checkPointers();
		checkReuse();
		History history = History.read(this.files, this.problems);
		RecordSet set = new RecordSet(this.registry, this.reports, this.digests, history, this.latest);
		if (this.problems.isEmpty()) {
			checkChanges(set);
		}
		this.problems.throwIfAny();
		return set;
	}

	private void readRegistries() {
		for (RecordKind kind : RecordKind.values()) {
			if (kind != RecordKind.REPORT) {
				this.files.registry(kind).forEach((file) -> readRegistry(kind, file));
			}
		}
		RegistryCheck check = new RegistryCheck(this.names, this.registryLines, this.problems);
		this.registry.forEach((key, entry) -> check.checkIdentity(entry, file(key)));
		this.registry.forEach((key, entry) -> check.check(entry, file(key)));
		check.checkTrees(entries(SourceEntry.class), entries(LocationEntry.class), this::file);
	}

	private String file(RecordKey key) {
		return this.registryFiles.getOrDefault(key, "");
	}

	private <T> List<T> entries(Class<T> type) {
		return this.registry.values().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private void readRegistry(RecordKind kind, RecordResource file) {
		Node node = YamlReader.read(file.shown(), file.bytes(), this.problems);
		if (node == null) {
			return;
		}
		if (!(node instanceof Node.Sequence sequence)) {
			this.problems.add(file.shown(), node.line(), null, null, "is a list of entries",
					"start each with '- id: …'");
			return;
		}
		Binder binder = new Binder(file.shown(), this.problems, this.registryLines);
		for (Node item : sequence.items()) {
			CuratedRecord entry = (CuratedRecord) binder.bind(item, kind.type().asSubclass(Record.class), Map.of());
			if (entry == null) {
				continue;
			}
			RecordKey key = RecordKey.of(entry);
			if (this.registry.putIfAbsent(key, entry) != null) {
				this.problems.add(file.shown(), item.line(), "id", entry.id(), "stands twice, also in " + file(key));
			}
			else {
				this.registryFiles.put(key, file.shown());
				seen(entry);
				this.digests.put(key, Canonical.digest(Canonical.of(entry)));
			}
		}
	}

	private void readReports() {
		Map<String, MetricEntry> metrics = entries(MetricEntry.class).stream()
			.collect(Collectors.toMap(MetricEntry::id, (metric) -> metric));
		int count = 0;
		for (RecordResource file : this.files.reports()) {
			Lines lines = new Lines();
			ReportFile report = report(file, lines, this.problems);
			if (report == null) {
				this.unreadable.add(id(file));
				continue;
			}
			new RegistryCheck(this.names, lines, this.problems).checkIdentity(report, file.shown());
			new ReportCheck(file.shown(), report, metrics, this.names, lines, this.problems).check();
			this.reports.put(report.id(), file);
			this.digests.put(RecordKey.of(report), Canonical.digest(Canonical.of(report)));
			remember(file, report, lines);
			if (++count % PROGRESS == 0) {
				logger.info("Read and checked {} of {} reports", count, this.files.reports().size());
			}
		}
	}

	private void remember(RecordResource file, ReportFile report, Lines lines) {
		seen(report);
		Set<String> own = report.claims().stream().map(ClaimFile::id).collect(Collectors.toSet());
		this.claims.put(report.id(), own);
		for (ClaimFile claim : report.claims()) {
			for (RelationFile relation : claim.relations()) {
				this.pointers.add(new Pointer(file.shown(), lines.of(relation), relation.claim()));
			}
		}
	}

	/**
	 * Reads one report file.
	 * @return the report, or null if it breaks the format
	 */
	static @Nullable ReportFile report(RecordResource file, Lines lines, Problems problems) {
		Node node = YamlReader.read(file.shown(), file.bytes(), problems);
		return (node != null)
				? new Binder(file.shown(), problems, lines).bind(node, ReportFile.class, Map.of("id", id(file))) : null;
	}

	private void seen(CuratedRecord entry) {
		entry.corrections().forEach((correction) -> seen(correction.date()));
		if (entry.withdrawn() != null) {
			seen(entry.withdrawn().date());
		}
		if (entry instanceof ReportFile report) {
			seen(report.published().bounds().sortLatest());
		}
	}

	private void seen(LocalDate date) {
		this.latest = date.isAfter(this.latest) ? date : this.latest;
	}

	private static String id(RecordResource file) {
		String path = file.path();
		return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
	}

	private void checkPointers() {
		for (Pointer pointer : this.pointers) {
			int dash = pointer.claim().lastIndexOf('-');
			String report = (dash > 0) ? pointer.claim().substring(0, dash) : "";
			String claim = pointer.claim().substring(dash + 1);
			String present = this.names.resolve(RecordKind.REPORT, report);
			if (present == null && this.unreadable.contains(report)) {
				continue;
			}
			Set<String> known = (present != null) ? this.claims.getOrDefault(present, Set.of()) : Set.of();
			if (!known.contains(claim)) {
				this.problems.add(pointer.file(), pointer.line(), "claim", pointer.claim(), "is no known claim",
						suggestion(report, present, claim, known));
			}
		}
	}

	private @Nullable String suggestion(String report, @Nullable String present, String claim, Set<String> known) {
		if (present != null) {
			return Nearest.to(claim, known).map((id) -> "did you mean " + present + "-" + id + "?").orElse(null);
		}
		return Nearest.to(report, this.names.ids(RecordKind.REPORT))
			.map((id) -> "did you mean " + id + "-" + claim + "?")
			.orElse("a claim's full id is <report>-<claim>, such as 2024-10-26-kyiv-independent-c01");
	}

	private void checkReuse() {
		RegistryCheck check = new RegistryCheck(this.names, this.registryLines, this.problems);
		this.registry.forEach((key, entry) -> check.checkReuse(entry, file(key)));
		for (Map.Entry<String, RecordResource> entry : this.reports.entrySet()) {
			this.names.formerOf(RecordKind.REPORT, entry.getKey())
				.stream()
				.filter((former) -> this.names.file(RecordKind.REPORT, former) != null)
				.forEach((former) -> this.problems.add(entry.getValue().shown(), 0, "formerly", former,
						"is used again in " + this.names.file(RecordKind.REPORT, former),
						"a former id is never given to another record"));
		}
	}

	private void checkChanges(RecordSet set) {
		ClosedEdition last = set.history().last();
		if (last == null) {
			return;
		}
		Map<RecordKey, RecordKey> predecessors = new LinkedHashMap<>();
		set.changed()
			.forEach((key) -> predecessor(key, last.sums().keySet()).ifPresent((old) -> predecessors.put(key, old)));
		Map<RecordKey, CuratedRecord> closed = set.history().lastClosed(predecessors.values());
		predecessors.forEach((key, old) -> checkChange(key, closed.get(old)));
		Collection<RecordKey> accounted = predecessors.values();
		set.gone().stream().filter((key) -> !accounted.contains(key)).forEach((key) -> {
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
		CuratedRecord entry = this.registry.get(key);
		if (entry != null) {
			new ChangeCheck(this.registryLines, this.problems).check(file(key), entry, closed);
			return;
		}
		RecordResource file = this.reports.get(key.id());
		Lines lines = new Lines();
		ReportFile report = (file != null) ? report(file, lines, this.problems) : null;
		if (file != null && report != null) {
			new ChangeCheck(lines, this.problems).check(file.shown(), report, closed);
		}
	}

	/** A relation, to be checked when all reports are known. */
	private record Pointer(String file, int line, String claim) {
	}

}
