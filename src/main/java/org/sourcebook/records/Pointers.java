package org.sourcebook.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Nearest;

/**
 * The ids that reports give for claims elsewhere, and for what they were called. They can
 * be checked when all reports are known.
 */
final class Pointers {

	private final Names names;

	private final Problems problems;

	private final Set<String> unreadable = new HashSet<>();

	private final Map<String, List<String>> claims = new HashMap<>();

	private final List<Pointer> pointers = new ArrayList<>();

	private final List<Pointer> formers = new ArrayList<>();

	Pointers(Names names, Problems problems) {
		this.names = names;
		this.problems = problems;
	}

	/** Remembers what a report points to, and what others may. */
	void add(ReportFile report, String file, Lines lines) {
		this.claims.put(report.id(), report.claims().stream().map((claim) -> claim.id().intern()).distinct().toList());
		int line = lines.of(report, "formerly");
		report.formerly().forEach((former) -> this.formers.add(new Pointer(file, line, former)));
		report.claims().forEach((claim) -> claim.relations().forEach((relation) -> add(relation, file, lines)));
	}

	/** Remembers what can be told of a report that breaks the format. */
	void addUnreadable(ReadReport report) {
		this.unreadable.addAll(report.names());
		report.lines()
			.parts(RelationFile.class)
			.forEach((relation) -> add(relation, report.file().shown(), report.lines()));
	}

	private void add(RelationFile relation, String file, Lines lines) {
		this.pointers.add(new Pointer(file, lines.of(relation), relation.claim()));
	}

	/** Looks at all of them, when all reports are known. */
	void check() {
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
		checkFormers();
	}

	private void checkFormers() {
		for (Pointer former : this.formers) {
			String user = this.names.file(RecordKind.REPORT, former.id());
			if (user != null) {
				this.problems.add(former.file(), former.line(), "formerly", former.id(), "is used again in " + user,
						"a former id is never given to another record");
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

	/** An id that stands in a report. */
	private record Pointer(String file, int line, String id) {
	}

}
