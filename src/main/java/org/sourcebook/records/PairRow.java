package org.sourcebook.records;

import java.sql.SQLException;

/**
 * What a row says of two claims, without how long it stands. Two of them are equal if
 * nothing has to be written.
 */
interface PairRow {

	/** The ids of both sides, and what tells pairs of the same two apart. */
	String id();

	void write(RowWriter rows, Level level) throws SQLException;

}
