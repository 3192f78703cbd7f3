package org.sourcebook.history;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.CountLink;

/**
 * A closed edition, as JSON.
 *
 * @param number counted from 1
 * @param date the day it was closed
 * @param note what it brought
 * @param digest the SHA-256 of its sums file, in hexadecimal
 * @param previous the digest of the edition before, or null for the first
 * @param contents how many records of each collection it holds
 * @param records the records its digest vouches for, each with its version and digest
 * @param verify how anybody can check the digest
 */
record EditionView(int number, LocalDate date, String note, String digest, @Nullable String previous,
		List<ContentView> contents, @Nullable CountLink records, String verify) {

	/**
	 * How many records of a collection an edition holds.
	 *
	 * @param collection the collection
	 * @param total how many there are
	 * @param added how many the edition before did not have
	 * @param changed how many it had otherwise; a report counts when a claim in it does,
	 * a claim when a number in it does
	 */
	record ContentView(String collection, int total, int added, int changed) {
	}

}
