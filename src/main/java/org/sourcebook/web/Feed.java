package org.sourcebook.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Some items of a list as feeds tell of them.
 *
 * @param set tells this set of records from every other: the digest of its first edition,
 * or nothing as long as none was closed
 * @param day the day of the edition they were read from
 * @param entries the items, in order
 */
public record Feed(String set, LocalDate day, List<FeedEntry> entries) {

	public Feed {
		entries = List.copyOf(entries);
	}

}
