package org.sourcebook.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.CorrectionKind;

/**
 * The rule that nothing published changes silently: a record that differs from its last
 * closed form says so in a new correction, and nothing published is taken away.
 */
final class ChangeCheck {

	private final Lines lines;

	private final Problems problems;

	ChangeCheck(Lines lines, Problems problems) {
		this.lines = lines;
		this.problems = problems;
	}

	/**
	 * Compares a record with its last closed form.
	 * @param file the file it stands in now
	 */
	void check(String file, CuratedRecord now, CuratedRecord closed) {
		Record record = (Record) now;
		if (!startsWith(now.corrections(), closed.corrections())) {
			this.problems.add(file, this.lines.of(record, "corrections"), "corrections", null,
					"a published correction was changed or removed", "restore it and add another");
			return;
		}
		if (closed.withdrawn() != null && !closed.withdrawn().equals(now.withdrawn())) {
			this.problems.add(file, this.lines.of(record, "withdrawn"), "withdrawn", null,
					"a published withdrawal was changed or removed", "restore it");
		}
		withdrawals(file, now, closed);
		if (!now.formerly().containsAll(closed.formerly())) {
			this.problems.add(file, this.lines.of(record, "formerly"), "formerly", null, "a former id was removed",
					"former ids keep working for ever; restore it");
		}
		if (now instanceof MetricEntry metric && closed instanceof MetricEntry before
				&& !metric.unit().equals(before.unit())) {
			this.problems.add(file, this.lines.of(record, "unit"), "unit", metric.unit(),
					"was %s; numbers are read by their unit, and those that stand are not read anew"
						.formatted(before.unit()),
					"add a new metric");
		}
		List<Changes.Change> changes = Changes.between(now, closed);
		removed(file, now, closed);
		List<Correction> fresh = now.corrections().subList(closed.corrections().size(), now.corrections().size());
		if (!changes.isEmpty() && fresh.isEmpty()) {
			this.problems.add(file, this.lines.of(record), "corrections", null,
					"%s changed since the last closed edition without a correction: %s".formatted(now.id(),
							shown(changes)),
					"add an entry to corrections with date, kind and reason");
		}
		boolean onlyAdditions = !fresh.isEmpty()
				&& fresh.stream().allMatch((correction) -> correction.kind() == CorrectionKind.ADDITION);
		List<Changes.Change> overwritten = changes.stream().filter((change) -> !change.adds()).toList();
		if (onlyAdditions && !overwritten.isEmpty()) {
			this.problems.add(file, this.lines.of(record, "corrections"), "corrections", "addition",
					"something that stood was changed: " + shown(overwritten), "use another kind of correction");
		}
	}

	private static boolean startsWith(List<Correction> now, List<Correction> closed) {
		return now.size() >= closed.size() && now.subList(0, closed.size()).equals(closed);
	}

	private void removed(String file, CuratedRecord now, CuratedRecord closed) {
		Map<String, Part> parts = parts(now);
		parts(closed).keySet().stream().filter((id) -> !parts.containsKey(id)).forEach((id) -> {
			String claim = id.replaceFirst("-e.*", "");
			Part around = parts.get(claim);
			if (around != null || claim.equals(id)) {
				Record whole = (around != null) ? around.record() : (Record) now;
				String field = (around != null) ? "estimates" : "claims";
				this.problems.add(file, this.lines.of(whole, field), field, id,
						"was published and is gone; nothing published vanishes",
						"restore it and add withdrawn: {date: …, reason: …}");
			}
		});
	}

	private void withdrawals(String file, CuratedRecord now, CuratedRecord closed) {
		Map<String, Part> before = parts(closed);
		parts(now).forEach((id, part) -> {
			Part former = before.get(id);
			if (former != null && former.withdrawn() != null && !former.withdrawn().equals(part.withdrawn())) {
				this.problems.add(file, this.lines.of(part.record(), "withdrawn"), "withdrawn", id,
						"a published withdrawal was changed or removed", "restore it");
			}
		});
	}

	/** The claims and estimates of a report by their ids within it. */
	private static Map<String, Part> parts(CuratedRecord entry) {
		Map<String, Part> parts = new LinkedHashMap<>();
		if (entry instanceof ReportFile report) {
			for (ClaimFile claim : report.claims()) {
				parts.put(claim.id(), new Part(claim, claim.withdrawn()));
				claim.estimates()
					.forEach((estimate) -> parts.put(claim.id() + "-" + estimate.id(),
							new Part(estimate, estimate.withdrawn())));
			}
		}
		return parts;
	}

	private static String shown(List<Changes.Change> changes) {
		return changes.stream().map(Changes.Change::toString).collect(Collectors.joining("; "));
	}

	/** A claim or estimate, and its withdrawal. */
	private record Part(Record record, @Nullable Withdrawal withdrawn) {
	}

}
