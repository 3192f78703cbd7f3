package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Reads rows of the store as they stand in a level, once everything of it is written.
 */
final class StandingRows {

	private static final int CHUNK = 500;

	private static final int FETCHED = 5_000;

	private final Connection connection;

	private final Level level;

	StandingRows(Connection connection, Level level) {
		this.connection = connection;
		this.level = level;
	}

	/**
	 * The condition that a row stands.
	 * @param alias what the table is called in the statement
	 */
	String standing(String table, String alias) {
		String spans = "%1$s.until = %2$s and %1$s.since <= %3$s".formatted(alias, Level.NO_END, this.level.number());
		return this.level.isOpen()
				? spans + " and not exists (select 1 from hidden h where h.kind = '%s' and h.row_pk = %s.pk)"
					.formatted(table, alias)
				: spans;
	}

	/**
	 * Reads rows.
	 * @param sql the statement, with %s for the list of arguments
	 */
	void query(String sql, Collection<?> arguments, RowReader reader) throws SQLException {
		String marks = String.join(", ", Collections.nCopies(arguments.size(), "?"));
		try (PreparedStatement statement = this.connection.prepareStatement(sql.formatted(marks))) {
			statement.setFetchSize(FETCHED);
			int i = 1;
			for (Object argument : arguments) {
				statement.setObject(i++, argument);
			}
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					reader.read(row);
				}
			}
		}
	}

	/** Reads rows, for many arguments by several statements. */
	void queryChunks(String sql, Collection<?> arguments, RowReader reader) throws SQLException {
		for (List<?> chunk : chunks(arguments)) {
			query(sql, chunk, reader);
		}
	}

	/** A list in pieces that fit into a statement. */
	static <T> List<List<T>> chunks(Collection<T> all) {
		List<T> list = new ArrayList<>(all);
		List<List<T>> chunks = new ArrayList<>();
		for (int i = 0; i < list.size(); i += CHUNK) {
			chunks.add(list.subList(i, Math.min(i + CHUNK, list.size())));
		}
		return chunks;
	}

	/** Takes the rows of a result, one by one. */
	interface RowReader {

		void read(ResultSet row) throws SQLException;

	}

}
