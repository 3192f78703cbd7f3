package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.CorrectionKind;

/**
 * The rule that nothing published changes silently: a record that differs from its last
 * closed form says so in a new correction, and nothing published is taken away.
 */
final class ChangeCheck {

	/** Members that say of themselves when and why they changed. */
	private static final Set<String> SELF_EXPLAINING = Set.of("corrections", "withdrawn", "formerly", "id");

	/** Lists whose items stand for themselves: another item changes none that stood. */
	private static final Set<String> LISTS_THAT_GROW = Set.of("aliases", "languages", "places", "relations",
			"storylines");

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
		List<Change> changes = changes(now, closed);
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
		List<Change> overwritten = changes.stream().filter((change) -> !change.adds()).toList();
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

	private static String shown(List<Change> changes) {
		return changes.stream().map(Change::toString).collect(Collectors.joining("; "));
	}

	/** What differs between two forms of a record, former value first. */
	static List<Change> changes(CuratedRecord now, CuratedRecord closed) {
		Map<String, Object> before = flat((Record) closed);
		Map<String, Object> after = flat((Record) now);
		List<Change> changes = new ArrayList<>();
		before.forEach((path, value) -> {
			Object present = after.get(path);
			if (!value.equals(present)) {
				changes.add(new Change(path, value.toString(), (present != null) ? present.toString() : null,
						grows(path, value, present)));
			}
		});
		after.forEach((path, value) -> {
			if (!before.containsKey(path)) {
				changes.add(new Change(path, null, value.toString(), true));
			}
		});
		if (changes.isEmpty() && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
			changes.add(new Change("order", ids(before), ids(after), false));
		}
		return changes;
	}

	private static boolean grows(String path, Object before, @Nullable Object after) {
		return LISTS_THAT_GROW.contains(path.substring(path.lastIndexOf('.') + 1)) && after instanceof List<?> now
				&& before instanceof List<?> then && now.size() > then.size()
				&& now.subList(0, then.size()).equals(then);
	}

	private static String ids(Map<String, Object> flat) {
		return flat.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith("].id"))
			.map((entry) -> entry.getValue().toString())
			.collect(Collectors.joining(", "));
	}

	private static Map<String, Object> flat(Record record) {
		Map<String, Object> members = Canonical.members(record);
		members.keySet().removeAll(SELF_EXPLAINING);
		Map<String, Object> flat = new LinkedHashMap<>();
		members.forEach((name, value) -> flatten(name, value, flat));
		return flat;
	}

	private static void flatten(String path, @Nullable Object value, Map<String, Object> flat) {
		if (value instanceof Map<?, ?> members) {
			members.forEach((name, member) -> {
				if (!"withdrawn".equals(name)) {
					flatten(path + "." + name, member, flat);
				}
			});
		}
		else if (value instanceof Collection<?> items && items.stream().allMatch(ChangeCheck::hasId)) {
			items.forEach((item) -> flatten(path + "[" + ((Map<?, ?>) item).get("id") + "]", item, flat));
		}
		else {
			flat.put(path, (value != null) ? value : "");
		}
	}

	private static boolean hasId(Object item) {
		return item instanceof Map<?, ?> members && members.containsKey("id");
	}

	/** A claim or estimate, and its withdrawal. */
	private record Part(Record record, @Nullable Withdrawal withdrawn) {
	}

	/**
	 * One field that differs.
	 *
	 * @param path where it stands, such as {@code claims[c07].estimates[e1].figure}
	 * @param from what stood there, or null if nothing did
	 * @param to what stands there now, or null if nothing does
	 * @param adds whether it adds something and leaves what stood as it was
	 */
	record Change(String path, @Nullable String from, @Nullable String to, boolean adds) {

		@Override
		public String toString() {
			return "%s was %s, is %s".formatted(this.path, shown(this.from), shown(this.to));
		}

		private static String shown(@Nullable String value) {
			return (value != null) ? "'" + value + "'" : "not there";
		}

	}

}
