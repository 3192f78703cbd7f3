package org.sourcebook.format;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What stands in the cells of a column.
 */
public enum ColumnType {

	/** The id of a record. */
	ID,

	/** One of certain words. */
	WORD,

	/** Text for readers. */
	TEXT,

	/** A number. */
	NUMBER,

	/** {@code true} or {@code false}. */
	BOOLEAN,

	/** A date as it was stated, in EDTF. */
	DATE,

	/** A day, such as 2024-10-26. */
	DAY,

	/** An address, or a path of this server. */
	URL,

	/** Several ids, words or texts. */
	LIST;

	private static final String BETWEEN = ";";

	/** A value as it stands in a cell. */
	String cell(Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream()
				.map((each) -> String.valueOf(each).replace(BETWEEN, ","))
				.collect(Collectors.joining(BETWEEN));
		}
		return value.toString();
	}

}
