package org.sourcebook.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sourcebook.kernel.Bounds;

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

	private final List<Written> registryEntries = new ArrayList<>();

	private final Map<String, RecordResource> reports = new LinkedHashMap<>();

	private final Pointers pointers = new Pointers(this.names, this.problems);

	private final SortedMap<RecordKey, String> digests = new TreeMap<>();

	private final Map<RecordKey, List<String>> formerly = new HashMap<>();

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
		long start = System.nanoTime();
		this.files.rejectStrangers(this.problems);
		readRegistries();
		readReports();
		this.pointers.check();
		RegistryCheck reuse = new RegistryCheck(this.names, this.registryLines, this.problems);
		this.registry.forEach((key, entry) -> reuse.checkReuse(entry, file(key)));
		int before = this.problems.count();
		History history = History.read(this.files, this.problems);
		RecordSet set = new RecordSet(this.registry, this.reports, this.digests, this.formerly, history, this.latest);
		if (this.problems.count() == before) {
			new PublishedCheck(set, this.names, this.registryLines, this::file, this.problems).check();
		}
		this.problems.throwIfAny();
		logger.info("Read and checked {} reports in {} ms", set.reportCount(), (System.nanoTime() - start) / 1_000_000);
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
		this.registryEntries.forEach((entry) -> references(entry.file()).check(entry.node(), entry.type()));
		check.checkTrees(entries(SourceEntry.class), entries(LocationEntry.class), this::file);
	}

	private References references(String file) {
		return new References(file, this.names, this.problems);
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
			this.names.markIncomplete(kind);
			return;
		}
		if (!(node instanceof Node.Sequence sequence)) {
			this.names.markIncomplete(kind);
			this.problems.add(file.shown(), node.line(), null, null, "is a list of entries",
					"start each with '- id: …'");
			return;
		}
		Binder binder = new Binder(file.shown(), this.problems, this.registryLines);
		for (Node item : sequence.items()) {
			Class<? extends Record> type = kind.type().asSubclass(Record.class);
			this.registryEntries.add(new Written(file.shown(), item, type));
			CuratedRecord entry = (CuratedRecord) binder.bind(item, type, Map.of());
			if (entry == null) {
				rememberBroken(kind, item, file);
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

	/**
	 * An entry that breaks the format is no reason to complain about those who name it.
	 */
	private void rememberBroken(RecordKind kind, Node item, RecordResource file) {
		if (item instanceof Node.Mapping mapping && mapping.members().get("id") != null
				&& mapping.members().get("id").node() instanceof Node.Scalar id) {
			this.names.add(new RecordKey(kind, id.text()), file.shown());
		}
		else {
			this.names.markIncomplete(kind);
		}
	}

	private void readReports() {
		Map<String, MetricEntry> metrics = entries(MetricEntry.class).stream()
			.collect(Collectors.toMap(MetricEntry::id, (metric) -> metric));
		List<RecordResource> all = this.files.reports();
		InOrder.forEach(all.iterator(), ReadReport::of, (read) -> {
			this.problems.addAll(read.problems());
			if (read.node() != null) {
				references(read.file().shown()).check(read.node(), ReportFile.class);
			}
			if (read.report() == null) {
				checkParts(read, metrics);
				return;
			}
			check(read, read.report(), metrics);
			if (this.reports.size() % PROGRESS == 0) {
				logger.info("Read and checked {} of {} reports", this.reports.size(), all.size());
			}
		});
	}

	private void check(ReadReport read, ReportFile report, Map<String, MetricEntry> metrics) {
		String file = read.file().shown();
		new RegistryCheck(this.names, read.lines(), this.problems).checkIdentity(report, file);
		new ReportCheck(report, metrics, complaints(read)).check();
		this.reports.put(report.id(), read.file());
		this.digests.put(RecordKey.of(report), read.digest());
		seen(report);
		this.pointers.add(report, read.file().shown(), read.lines());
	}

	/** Looks at what is in order in a report that breaks the format. */
	private void checkParts(ReadReport read, Map<String, MetricEntry> metrics) {
		ClaimCheck check = new ClaimCheck(read.id(), read.published(), metrics, complaints(read));
		read.lines().parts(ClaimFile.class).forEach(check::check);
		this.pointers.addUnreadable(read);
	}

	private Complaints complaints(ReadReport read) {
		return new Complaints(read.file().shown(), read.lines(), this.names, this.problems);
	}

	private void seen(CuratedRecord entry) {
		if (!entry.formerly().isEmpty()) {
			this.formerly.put(RecordKey.of(entry), entry.formerly());
		}
		entry.corrections().forEach((correction) -> seen(correction.date()));
		seen(entry.withdrawn());
		if (entry instanceof ReportFile report) {
			seen(report.published().bounds().sortLatest());
			for (ClaimFile claim : report.claims()) {
				seen(claim.withdrawn());
				claim.estimates().forEach((estimate) -> seen(estimate.withdrawn()));
			}
		}
	}

	private void seen(@Nullable Withdrawal withdrawn) {
		if (withdrawn != null) {
			seen(withdrawn.date());
		}
	}

	private void seen(LocalDate date) {
		this.latest = date.isAfter(this.latest) ? date : this.latest;
	}

	/** An entry of a registry as it is written. */
	private record Written(String file, Node node, Class<? extends Record> type) {
	}

}
