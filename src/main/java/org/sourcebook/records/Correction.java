package org.sourcebook.records;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.CorrectionKind;

/**
 * A public change to a record. Former values are not repeated: they stand in the edition
 * before.
 *
 * @param date the day of the change
 * @param kind why it was needed
 * @param reason what was changed and why, for readers
 * @param record what it concerns within a report ({@code c07}, {@code c07-e1}), or null
 * for the report or registry entry itself
 */
record Correction(LocalDate date, CorrectionKind kind, String reason, @Nullable String record) {
}
