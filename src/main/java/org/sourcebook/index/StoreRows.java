package org.sourcebook.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the tables of the store from one end to the other, some thousand rows at a time,
 * so that it takes little memory however many there are.
 */
final class StoreRows {

	private static final int AT_A_TIME = 2_000;

	private final JdbcTemplate jdbc;

	private final Map<String, Set<Long>> hidden = new HashMap<>();

	StoreRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		jdbc.query("select kind, row_pk from hidden", (row) -> {
			this.hidden.computeIfAbsent(row.getString(1), (kind) -> new HashSet<>()).add(row.getLong(2));
		});
	}

	/** Goes along a table in stretches of keys. */
	void along(String table, Stretch reader) {
		long after = Long.MIN_VALUE;
		Long upTo = last(table, after);
		while (upTo != null) {
			reader.read(after, upTo);
			after = upTo;
			upTo = last(table, after);
		}
	}

	private @Nullable Long last(String table, long after) {
		return this.jdbc.queryForObject("select max(pk) from (select pk from %s where pk > ? order by pk limit %d) t"
			.formatted(table, AT_A_TIME), Long.class, after);
	}

	/** Reads rows between two keys; the statement has a place for each. */
	void read(String statement, long after, long upTo, RowCallbackHandler reader) {
		this.jdbc.query(statement, reader, after, upTo);
	}

	/**
	 * The editions a row stands in. One that is hidden in the open edition stands only in
	 * those before.
	 */
	Stay stay(String table, ResultSet row) throws SQLException {
		int until = row.getInt("until");
		boolean isHidden = this.hidden.getOrDefault(table, Set.of()).contains(row.getLong("pk"));
		return new Stay(row.getInt("since"), isHidden ? Math.min(until, View.OPEN_NUMBER) : until);
	}

	/** A day, or null. */
	static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** Reads a stretch of keys. */
	interface Stretch {

		void read(long after, long upTo);

	}

}
