package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * What every entry of a registry has.
 *
 * @param id its id in this edition
 * @param name its name
 * @param version how often it was recorded, from 1
 * @param since the edition it was recorded in, as the store counts
 * @param formerly its earlier ids
 * @param note a remark, or null
 * @param withdrawn when and why it was withdrawn, or null while it stands
 */
public record Entry(String id, String name, int version, int since, List<String> formerly, @Nullable String note,
		@Nullable Withdrawn withdrawn) {

	/** {@code current} or {@code withdrawn}. */
	public String status() {
		return Word.of((this.withdrawn != null) ? Status.WITHDRAWN : Status.CURRENT);
	}

	/** A withdrawal. */
	public record Withdrawn(LocalDate date, String reason) {

		/** The withdrawal of a row, if there is one. */
		public static @Nullable Withdrawn of(@Nullable LocalDate date, @Nullable String reason) {
			return (date != null && reason != null) ? new Withdrawn(date, reason) : null;
		}

	}

}
