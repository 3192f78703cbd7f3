package org.sourcebook.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.report.Correction;
import org.sourcebook.web.Words;

/**
 * Why a record was changed.
 *
 * @param id the id of the correction
 * @param date the day of the change
 * @param kind why it was needed; {@code withdrawal} for a record that no longer stands
 * @param reason what was changed and why
 * @param part the claim or estimate it concerns, or null for the whole record
 */
public record ReasonView(String id, LocalDate date, @Words(of = ChangeKind.class) String kind, String reason,
		@Nullable String part) {

	static ReasonView of(Correction row) {
		return new ReasonView(row.id(), row.correctedOn(), row.kind(), row.reason(), row.part());
	}

}
