package org.sourcebook.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Words;

/**
 * A correction or withdrawal, as JSON.
 *
 * @param id its id
 * @param date the day of the change
 * @param kind why it was needed; {@code withdrawal} for a record that no longer stands
 * @param reason what was changed and why
 * @param collection the collection of the record
 * @param record the id of the record
 * @param part the claim or estimate it concerns, or null for the whole record
 * @param href where the record is
 */
public record CorrectionView(String id, LocalDate date, @Words(of = ChangeKind.class) String kind, String reason,
		@Words(of = CorrectedCollection.class) String collection, String record, @Nullable String part, String href) {
}
