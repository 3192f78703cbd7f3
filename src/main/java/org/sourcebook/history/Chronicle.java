package org.sourcebook.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Links;

/**
 * Everything that editions did to a record and to what is in it, one after the other.
 */
final class Chronicle {

	/** What the changes of claims and estimates begin with, seen from their report. */
	private static final String[] WITHIN = { "claims[%s].", "estimates[%s]." };

	private final Map<RecordChange, List<ChangedField>> changes = new LinkedHashMap<>();

	private final CorrectionsMade corrections;

	private final Map<Integer, LocalDate> editions;

	/**
	 * Creates a chronicle.
	 * @param rows changes, oldest first, each as often as it has fields, with these
	 * @param editions the days the editions were closed on
	 */
	Chronicle(List<Object[]> rows, CorrectionsMade corrections, Map<Integer, LocalDate> editions) {
		for (Object[] row : rows) {
			List<ChangedField> fields = this.changes.computeIfAbsent((RecordChange) row[0], (key) -> new ArrayList<>());
			if (row[1] != null) {
				fields.add((ChangedField) row[1]);
			}
		}
		this.corrections = corrections;
		this.editions = editions;
	}

	/**
	 * The versions of a record, or of a claim or estimate in it, oldest first.
	 * @param collection its collection
	 * @param id its present id
	 * @param part what that adds to the id of the record
	 */
	List<VersionView> versions(ChangedCollection collection, String id, String part) {
		List<RecordChange> own = this.changes.keySet()
			.stream()
			.filter((change) -> change.collection().equals(collection.path()) && change.part().equals(part))
			.toList();
		List<VersionView> versions = new ArrayList<>();
		if (own.isEmpty() || own.get(0).former() != null) {
			// No edition added it, so that it was in the first one.
			String first = own.isEmpty() ? id : String.valueOf(own.get(0).former());
			versions.add(version(1, collection, first, part, this.editions.isEmpty() ? View.OPEN_NUMBER : 1,
					Word.of(Fate.ADDED), List.of()));
		}
		for (RecordChange change : own) {
			versions.add(version(versions.size() + 1, collection, change.id(), part, change.since(), change.fate(),
					changes(change)));
		}
		return versions;
	}

	private VersionView version(int number, ChangedCollection collection, String id, String part, int edition,
			String fate, List<FieldChangeView> changes) {
		WithdrawnView withdrawn = this.corrections.withdrawal(part, edition).orElse(null);
		Integer closed = View.recordedIn(edition);
		return new VersionView(number, closed, (closed != null) ? this.editions.get(closed) : null, id, fate,
				Word.of((withdrawn != null) ? Status.WITHDRAWN : Status.CURRENT),
				this.corrections.brought(part, edition - 1, edition), changes, withdrawn,
				Links.toRecordIn((closed != null) ? closed.toString() : View.OPEN, collection.path(), id));
	}

	/**
	 * What something states otherwise since a change; nothing if it stated nothing
	 * before.
	 */
	List<FieldChangeView> changes(RecordChange whole) {
		List<FieldChangeView> found = new ArrayList<>();
		if (whole.former() == null) {
			return found;
		}
		if (!whole.former().equals(whole.id())) {
			found.add(new FieldChangeView("id", whole.former(), whole.id()));
		}
		this.changes.forEach((change, fields) -> {
			String within = within(whole, change);
			if (within != null) {
				fields.forEach((field) -> found
					.add(new FieldChangeView(within + field.field(), field.formerContent(), field.content())));
			}
		});
		return found;
	}

	/**
	 * What the fields of a change begin with, seen from another in the same edition, or
	 * null if it is not a part of that.
	 */
	private static @Nullable String within(RecordChange whole, RecordChange change) {
		boolean isOfSameRecord = change.since() == whole.since() && change.record().equals(whole.record());
		return isOfSameRecord ? within(whole.part(), change.part()) : null;
	}

	/**
	 * What the fields of a part begin with, seen from another part, or null if it is not
	 * in that.
	 */
	static @Nullable String within(String whole, String part) {
		if (!part.equals(whole) && !part.startsWith(whole + "-")) {
			return null;
		}
		StringBuilder within = new StringBuilder();
		String[] names = part.split("-");
		for (int i = whole.isEmpty() ? 1 : whole.split("-").length; i < names.length; i++) {
			within.append(WITHIN[i - 1].formatted(names[i]));
		}
		return within.toString();
	}

}
