package org.sourcebook.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.CorrectionKind;
import org.sourcebook.kernel.Fate;

/**
 * What became of a record, and of each claim and estimate in it, from one form of it to
 * the next. Each part is known by what its id adds to that of the record: nothing for the
 * record itself, {@code -c07} for a claim, {@code -c07-e1} for an estimate.
 */
final class Succession {

	private static final Pattern IN_CLAIM = Pattern.compile("claims\\[(c[0-9]+)]\\.(?:estimates\\[(e[0-9]+)]\\.)?(.+)");

	private final CuratedRecord now;

	private final CuratedRecord before;

	private final Map<String, Part> parts;

	private final Map<String, Part> partsBefore;

	private final Map<String, List<Changes.Change>> changes = new HashMap<>();

	private final List<Correction> fresh;

	private Succession(CuratedRecord now, CuratedRecord before) {
		this.now = now;
		this.before = before;
		this.parts = parts(now);
		this.partsBefore = parts(before);
		this.fresh = now.corrections().subList(before.corrections().size(), now.corrections().size());
		Changes.between(now, before).forEach(this::sort);
	}

	/** A record that was not there before, with everything in it. */
	static List<RecordChange> added(CuratedRecord entry) {
		return parts(entry).entrySet()
			.stream()
			.map((part) -> new RecordChange(part.getValue().collection(), entry.id() + part.getKey(), null, Fate.ADDED,
					List.of()))
			.toList();
	}

	/** What became of a record and of what is in it; nothing of what stayed the same. */
	static List<RecordChange> between(CuratedRecord now, CuratedRecord before) {
		Succession succession = new Succession(now, before);
		List<RecordChange> all = new ArrayList<>();
		succession.parts.forEach((id, part) -> {
			Fate fate = succession.fate(id, part);
			if (fate != Fate.UNCHANGED) {
				all.add(new RecordChange(part.collection(), now.id() + id,
						(fate != Fate.ADDED) ? before.id() + id : null, fate,
						succession.changes.getOrDefault(id, List.of())));
			}
		});
		return all;
	}

	private static Map<String, Part> parts(CuratedRecord entry) {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("", new Part(RecordKind.of(entry).collection(), entry.withdrawn()));
		if (entry instanceof ReportFile report) {
			for (ClaimFile claim : report.claims()) {
				Withdrawal withdrawn = (claim.withdrawn() != null) ? claim.withdrawn() : report.withdrawn();
				String id = "-" + claim.id();
				parts.put(id, new Part("claims", withdrawn));
				claim.estimates()
					.forEach((estimate) -> parts.put(id + "-" + estimate.id(),
							new Part("estimates", (estimate.withdrawn() != null) ? estimate.withdrawn() : withdrawn)));
			}
		}
		return parts;
	}

	/** Gives a change to the part it is in. */
	private void sort(Changes.Change change) {
		Matcher path = IN_CLAIM.matcher(change.path());
		String part = "";
		String field = change.path();
		if (path.matches()) {
			part = "-" + path.group(1) + ((path.group(2) != null) ? "-" + path.group(2) : "");
			field = path.group(3);
		}
		if (!field.equals("id")) {
			this.changes.computeIfAbsent(part, (key) -> new ArrayList<>())
				.add(new Changes.Change(field, change.from(), change.to(), change.adds()));
		}
	}

	private Fate fate(String id, Part part) {
		Part former = this.partsBefore.get(id);
		if (former == null) {
			return Fate.ADDED;
		}
		if (part.withdrawn() != null && former.withdrawn() == null) {
			return Fate.WITHDRAWN;
		}
		List<Changes.Change> within = this.changes.entrySet()
			.stream()
			.filter((entry) -> isWithin(id, entry.getKey()))
			.flatMap((entry) -> entry.getValue().stream())
			.toList();
		List<Correction> made = this.fresh.stream().filter((correction) -> isWithin(id, part(correction))).toList();
		if (within.stream().anyMatch((change) -> !change.adds())
				|| made.stream().anyMatch((correction) -> correction.kind() != CorrectionKind.ADDITION)
				|| isWithdrawnWithin(id)) {
			return Fate.CORRECTED;
		}
		if (!within.isEmpty() || !made.isEmpty()) {
			return Fate.EXTENDED;
		}
		return (id.isEmpty() || !this.now.id().equals(this.before.id())) ? Fate.RENAMED : Fate.UNCHANGED;
	}

	private boolean isWithdrawnWithin(String id) {
		return this.parts.entrySet().stream().filter((entry) -> isWithin(id, entry.getKey())).anyMatch((entry) -> {
			Part former = this.partsBefore.get(entry.getKey());
			return former != null && former.withdrawn() == null && entry.getValue().withdrawn() != null;
		});
	}

	private static String part(Correction correction) {
		return (correction.record() != null) ? "-" + correction.record() : "";
	}

	private static boolean isWithin(String id, String part) {
		return id.isEmpty() || part.equals(id) || part.startsWith(id + "-");
	}

	/**
	 * A record, or a claim or estimate in one.
	 *
	 * @param collection the collection that shows it
	 * @param withdrawn its withdrawal, or that of what it stands in
	 */
	private record Part(String collection, @Nullable Withdrawal withdrawn) {
	}

}
