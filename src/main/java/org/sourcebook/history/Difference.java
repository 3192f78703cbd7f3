package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;

/**
 * What some editions made of a record and of what is in it, all of them together: the
 * last form is compared with the first, and not what lies between.
 */
final class Difference {

	/** What each edition did, by the part it did it to, oldest first. */
	private final Map<String, List<Step>> steps = new LinkedHashMap<>();

	private CorrectionsMade corrections = CorrectionsMade.of(List.of());

	private final Interval interval;

	Difference(Interval interval) {
		this.interval = interval;
	}

	/** Takes a change, in the order of editions. */
	void add(RecordChange change, @Nullable ChangedField field) {
		List<Step> all = this.steps.computeIfAbsent(change.part(), (key) -> new ArrayList<>());
		if (all.isEmpty() || all.get(all.size() - 1).change().pk() != change.pk()) {
			all.add(new Step(change, new ArrayList<>()));
		}
		if (field != null) {
			all.get(all.size() - 1).fields().add(field);
		}
	}

	/** Takes the corrections of the record. */
	void add(CorrectionsMade corrections) {
		this.corrections = corrections;
	}

	/** The id of the record, or of a part of it, in the later edition. */
	String id(String part) {
		return last().id() + part;
	}

	/** Its id in the earlier edition, or null if that does not have it. */
	@Nullable String formerId(String part) {
		List<Step> own = steps(part);
		return own.isEmpty() ? null : own.get(0).change().former();
	}

	/** The version of the record in the later edition. */
	int version() {
		return last().version();
	}

	/** What was done to the record last. */
	private RecordChange last() {
		List<Step> own = steps("");
		return own.get(own.size() - 1).change();
	}

	/** The collection of a part. */
	String collection(String part) {
		return steps(part).get(0).change().collection();
	}

	/** The parts of which something became, but for the record itself. */
	List<String> parts() {
		return this.steps.keySet()
			.stream()
			.filter((part) -> !part.isEmpty() && fate(part) != Fate.UNCHANGED)
			.sorted()
			.toList();
	}

	/** Why the record or a part was changed, as {@link CorrectionsMade} has it. */
	List<ReasonView> reasons(String part) {
		return this.corrections.brought(part, this.interval.after(), this.interval.last());
	}

	/**
	 * What became of the record or of a part. Of the record, that is the first of the
	 * words any of the editions has for what it did: each change that was taken back is
	 * among its corrections still.
	 */
	Fate fate(String part) {
		List<Step> own = steps(part);
		Fate fate = own.stream().map(Step::fate).min(Comparator.naturalOrder()).orElse(Fate.UNCHANGED);
		if (fate != Fate.CORRECTED || part.isEmpty() || isCorrected(part)) {
			return fate;
		}
		List<FieldChangeView> left = changes(part);
		if (left.stream().anyMatch((change) -> !change.field().equals("id"))) {
			return Fate.EXTENDED;
		}
		return left.isEmpty() ? Fate.UNCHANGED : Fate.RENAMED;
	}

	/** Whether something that stood in a part is another, or a correction says so. */
	private boolean isCorrected(String part) {
		return !this.corrections.changing(part, this.interval.after(), this.interval.last()).isEmpty()
				|| changes(part).stream().anyMatch((change) -> change.from() != null && !change.field().equals("id"));
	}

	/**
	 * What the record or a part states otherwise; nothing if the earlier edition does not
	 * have it.
	 */
	List<FieldChangeView> changes(String whole) {
		List<FieldChangeView> found = new ArrayList<>();
		String former = formerId(whole);
		if (former == null) {
			return found;
		}
		if (!former.equals(id(whole))) {
			found.add(new FieldChangeView("id", former, id(whole)));
		}
		this.steps.forEach((part, own) -> {
			String within = Chronicle.within(whole, part);
			if (within != null) {
				fields(own).values()
					.stream()
					.filter((field) -> !Objects.equals(field.from(), field.to()))
					.forEach((field) -> found
						.add(new FieldChangeView(within + field.field(), field.from(), field.to())));
			}
		});
		return found;
	}

	/** What stood in each field at first, and what stands there at last. */
	private static Map<String, FieldChangeView> fields(List<Step> own) {
		Map<String, FieldChangeView> fields = new LinkedHashMap<>();
		own.stream()
			.flatMap((step) -> step.fields().stream())
			.forEach((field) -> fields.merge(field.field(),
					new FieldChangeView(field.field(), field.formerContent(), field.content()),
					(first, next) -> new FieldChangeView(first.field(), first.from(), next.to())));
		return fields;
	}

	private List<Step> steps(String part) {
		return this.steps.getOrDefault(part, List.of());
	}

	/**
	 * What one edition did.
	 *
	 * @param change the change
	 * @param fields the fields that it states otherwise
	 */
	private record Step(RecordChange change, List<ChangedField> fields) {

		Fate fate() {
			return Word.parse(Fate.class, this.change.fate());
		}

	}

}
