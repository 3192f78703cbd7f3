package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Adds rows in JDBC batches, parent tables first.
 */
final class RowWriter {

	private static final int BATCH = 5_000;

	private final Connection connection;

	private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);

	private int count;

	private long nextKey;

	RowWriter(Connection connection, long nextKey) {
		this.connection = connection;
		this.nextKey = nextKey;
	}

	/** A key no row has yet. */
	long newKey() {
		return this.nextKey++;
	}

	/** Adds a row, sooner or later. */
	void add(Table table, @Nullable Object... values) throws SQLException {
		if (values.length != table.width()) {
			throw new IllegalArgumentException(
					"%s has %d columns, not %d".formatted(table, table.width(), values.length));
		}
		this.waiting.computeIfAbsent(table, (key) -> new ArrayList<>()).add(values);
		if (++this.count >= BATCH) {
			flush();
		}
	}

	/** Sends everything that waits. */
	void flush() throws SQLException {
		for (Map.Entry<Table, List<@Nullable Object[]>> entry : this.waiting.entrySet()) {
			try (PreparedStatement statement = this.connection.prepareStatement(entry.getKey().insert())) {
				for (@Nullable
				Object[] row : entry.getValue()) {
					for (int i = 0; i < row.length; i++) {
						statement.setObject(i + 1, row[i]);
					}
					statement.addBatch();
				}
				statement.executeBatch();
			}
		}
		this.waiting.clear();
		this.count = 0;
	}

}
