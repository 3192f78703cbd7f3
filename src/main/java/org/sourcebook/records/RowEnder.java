package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes rows out of a level: rows of closed editions get an end, for the open edition
 * they are listed as hidden.
 */
final class RowEnder {

	private final Connection connection;

	private final Level level;

	private final List<RecordKey> waiting = new ArrayList<>();

	RowEnder(Connection connection, Level level) {
		this.connection = connection;
		this.level = level;
	}

	/** Takes out a record with everything that was loaded with it. */
	void end(RecordKey key) {
		this.waiting.add(key);
	}

	void flush() throws SQLException {
		for (RecordKind kind : RecordKind.values()) {
			List<String> ids = this.waiting.stream().filter((key) -> key.kind() == kind).map(RecordKey::id).toList();
			if (ids.isEmpty()) {
				continue;
			}
			end(kind.word(), "id = ?", ids);
			end("former_id", "collection = '%s' and id = ?".formatted(kind.collection()), ids);
			if (!this.level.isOpen()) {
				end("edition_record", "collection = '%s' and id = ?".formatted(kind.collection()), ids);
			}
			end("correction", "collection = '%s' and record = ?".formatted(kind.collection()), ids);
			if (kind == RecordKind.REPORT) {
				end("claim", "report = ?", ids);
				end("estimate", "report = ?", ids);
			}
		}
		this.waiting.clear();
	}

	private void end(String table, String condition, List<String> ids) throws SQLException {
		run(statement(table, condition), ids);
	}

	/** Takes out rows by key. */
	void endRows(String table, List<Long> keys) throws SQLException {
		run(statement(table, "pk = ?"), keys);
	}

	private String statement(String table, String condition) {
		String standing = "%s and until = %s and since < %s".formatted(condition, Level.NO_END, this.level.number());
		return this.level.isOpen()
				? "insert into hidden (kind, row_pk) select '%s', pk from %s where %s".formatted(table, table, standing)
				: "update %s set until = %s where %s".formatted(table, this.level.number(), standing);
	}

	private void run(String sql, List<?> arguments) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			for (Object argument : arguments) {
				statement.setObject(1, argument);
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

}
