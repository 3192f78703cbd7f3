package org.sourcebook.history;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Status;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Words;

/**
 * A version of a record, as JSON: what an edition made of it.
 *
 * @param version counted from 1
 * @param edition the edition that brought it, or null if it is in none yet
 * @param date the day that edition was closed, or null if it is in none yet
 * @param id the id of the record in this version
 * @param change what became of the record
 * @param status {@code current} or {@code withdrawn}
 * @param corrections why
 * @param changes what it states otherwise than the version before
 * @param withdrawn when and why it was withdrawn
 * @param href where the record is, as it was then
 */
public record VersionView(int version, @Nullable Integer edition, @Nullable LocalDate date, String id,
		@Words(of = Fate.class) String change, @Words(of = Status.class) String status, List<ReasonView> corrections,
		List<FieldChangeView> changes, @Nullable WithdrawnView withdrawn, String href) {
}
