package org.sourcebook.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	private final Map<String, List<String>> claims = new HashMap<>();

	private final List<Pointer> pointers = new ArrayList<>();

	private final List<Pointer> formers = new ArrayList<>();

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
		checkPointers();
		checkReuse();
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
			CuratedRecord entry = (CuratedRecord) binder.bind(item, kind.type().asSubclass(Record.class), Map.of());
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
		InOrder.forEach(all.iterator(), Read::of, (read) -> {
			this.problems.addAll(read.problems());
			if (read.report() == null) {
				this.unreadable.add(id(read.file()));
				return;
			}
			check(read, read.report(), metrics);
			if (this.reports.size() % PROGRESS == 0) {
				logger.info("Read and checked {} of {} reports", this.reports.size(), all.size());
			}
		});
	}

	private void check(Read read, ReportFile report, Map<String, MetricEntry> metrics) {
		String file = read.file().shown();
		new RegistryCheck(this.names, read.lines(), this.problems).checkIdentity(report, file);
		new ReportCheck(file, report, metrics, this.names, read.lines(), this.problems).check();
		this.reports.put(report.id(), read.file());
		this.digests.put(RecordKey.of(report), read.digest());
		remember(read.file(), report, read.lines());
	}

	private void remember(RecordResource file, ReportFile report, Lines lines) {
		seen(report);
		this.claims.put(report.id(), report.claims().stream().map((claim) -> claim.id().intern()).distinct().toList());
		int line = lines.of(report, "formerly");
		report.formerly().forEach((former) -> this.formers.add(new Pointer(file.shown(), line, former)));
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

	private static String id(RecordResource file) {
		String path = file.path();
		return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
	}

	private void checkPointers() {
		for (Pointer pointer : this.pointers) {
			int dash = pointer.id().lastIndexOf('-');
			String report = (dash > 0) ? pointer.id().substring(0, dash) : "";
			String claim = pointer.id().substring(dash + 1);
			String present = this.names.resolve(RecordKind.REPORT, report);
			if (present == null && this.unreadable.contains(report)) {
				continue;
			}
			List<String> known = (present != null) ? this.claims.getOrDefault(present, List.of()) : List.of();
			if (!known.contains(claim)) {
				this.problems.add(pointer.file(), pointer.line(), "claim", pointer.id(), "is no known claim",
						suggestion(report, present, claim, known));
			}
		}
	}

	private @Nullable String suggestion(String report, @Nullable String present, String claim, List<String> known) {
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
		for (Pointer former : this.formers) {
			String user = this.names.file(RecordKind.REPORT, former.id());
			if (user != null) {
				this.problems.add(former.file(), former.line(), "formerly", former.id(), "is used again in " + user,
						"a former id is never given to another record");
			}
		}
	}

	/**
	 * A report file that was read.
	 *
	 * @param report the report, or null if it breaks the format
	 * @param digest the digest of its canonical form, or nothing
	 */
	private record Read(RecordResource file, @Nullable ReportFile report, String digest, Lines lines,
			Problems problems) {

		static Read of(RecordResource file) {
			Lines lines = new Lines();
			Problems problems = new Problems();
			ReportFile report = RecordReader.report(file, lines, problems);
			return new Read(file, report, (report != null) ? Canonical.digest(Canonical.of(report)) : "", lines,
					problems);
		}

	}

	/** An id that stands in a report, to be checked when all reports are known. */
	private record Pointer(String file, int line, String id) {
	}

}
