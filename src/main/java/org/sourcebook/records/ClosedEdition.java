package org.sourcebook.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A closed state of the whole set, as its sums file tells it.
 *
 * @param number counted from 1
 * @param date the day it was closed
 * @param note what it brought, for readers
 * @param previous the digest of the edition before, or null for the first
 * @param digest the SHA-256 of the sums file
 * @param sums every record of the edition
 */
record ClosedEdition(int number, LocalDate date, String note, @Nullable String previous, String digest,
		SortedMap<RecordKey, Sum> sums) {

	/** The version of a record and the digest of its canonical form. */
	record Sum(int version, String digest) {
	}

	/** The records that the edition before does not have in this form. */
	SortedMap<RecordKey, Sum> newSince(Map<RecordKey, Sum> before) {
		SortedMap<RecordKey, Sum> fresh = new TreeMap<>();
		this.sums.forEach((key, sum) -> {
			if (!sum.equals(before.get(key))) {
				fresh.put(key, sum);
			}
		});
		return fresh;
	}

	/** The sums file. Its bytes are what the digest is taken from. */
	static String write(int number, LocalDate date, String note, @Nullable String previous,
			SortedMap<RecordKey, Sum> sums) {
		StringBuilder text = new StringBuilder();
		text.append("sourcebook edition ").append(number).append('\n');
		text.append("date ").append(date).append('\n');
		text.append("note ").append(note).append('\n');
		text.append("previous ").append((previous != null) ? previous : "none").append('\n');
		sums.forEach((key, sum) -> text.append(key.kind().word())
			.append(' ')
			.append(key.id())
			.append(' ')
			.append(sum.version())
			.append(' ')
			.append(sum.digest())
			.append('\n'));
		return text.toString();
	}

}
