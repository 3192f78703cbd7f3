package org.sourcebook.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Slug;

/**
 * Complains about the parts of one file, each with the line of the field that is meant.
 *
 * @param file the file, as it is shown
 * @param lines where the parts stand
 * @param names every id of the set
 * @param problems takes the complaints
 */
record Complaints(String file, Lines lines, Names names, Problems problems) {

	void add(Record part, String field, @Nullable String given, @Nullable String rule) {
		add(part, field, given, rule, null);
	}

	void add(Record part, String field, @Nullable String given, @Nullable String rule, @Nullable String suggestion) {
		this.problems.add(this.file, this.lines.of(part, field), field, given, (rule != null) ? rule : "is not allowed",
				suggestion);
	}

	/** Refuses a date with an open end. */
	void open(Record part, String field, FuzzyDate date) {
		if (date.isOpen()) {
			add(part, field, date.edtf(), "has an open end", "an interval here means some day within; write both ends");
		}
	}

	/** Refuses an id that is too long. */
	void length(Record part, String id) {
		if (id.length() > Slug.MAX_LENGTH) {
			add(part, "id", id, "is longer than %d characters".formatted(Slug.MAX_LENGTH));
		}
	}

	/** Refuses a record that stands twice, under its present and a former id. */
	void twice(RecordKind kind, List<String> ids, Record part, String field) {
		Set<String> present = new HashSet<>();
		for (String id : ids) {
			String resolved = this.names.resolve(kind, id);
			if (resolved != null && !present.add(resolved)) {
				add(part, field, id, "stands twice in the list, also under another id");
			}
		}
	}

}
