package org.sourcebook.edition;

import java.time.LocalDate;
import java.util.Map;

/**
 * When the editions were closed that a view knows.
 *
 * @param set tells this set of records from every other: the digest of its first edition,
 * or nothing if none was closed
 * @param days the day each was closed, by its number
 */
public record Closings(String set, Map<Integer, LocalDate> days) {

	/**
	 * The day on which something entered the record.
	 * @param since the edition it is in since
	 * @param otherwise the day that stands for it while it is only in the open edition
	 */
	public LocalDate day(int since, LocalDate otherwise) {
		return this.days.getOrDefault(since, otherwise);
	}

}
