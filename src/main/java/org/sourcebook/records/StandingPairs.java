package org.sourcebook.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table of pairs. What is found of an edition is compared with those that
 * stand, so that only what changed is written.
 */
final class StandingPairs {

	private final StandingRows store;

	private final RowWriter rows;

	private final Level level;

	private final RowEnder ender;

	private int added;

	private int gone;

	StandingPairs(StandingRows store, RowWriter rows, Level level, RowEnder ender) {
		this.store = store;
		this.rows = rows;
		this.level = level;
		this.ender = ender;
	}

	/**
	 * Ends the rows that do not hold any more, and adds those that are new.
	 * @param table the table
	 * @param columns what is read of it, {@code pk} among them
	 * @param reader makes a pair of a row
	 * @param group the condition on the rows of which all are found, with %s for its
	 * arguments
	 * @param found what there is, by its id
	 */
	void replace(Table table, String columns, PairReader reader, String group, List<?> arguments,
			Map<String, PairRow> found) throws SQLException {
		List<Long> ended = new ArrayList<>();
		this.store.query("select " + columns + " from " + table.sqlName() + " d where " + group + " and "
				+ this.store.standing(table.sqlName(), "d"), arguments, (result) -> {
					PairRow row = reader.read(result);
					if (row.equals(found.get(row.id()))) {
						found.remove(row.id());
					}
					else {
						ended.add(result.getLong("pk"));
					}
				});
		this.ender.endRows(table.sqlName(), ended);
		for (PairRow row : found.values()) {
			row.write(this.rows, this.level);
		}
		this.added += found.size();
		this.gone += ended.size();
	}

	/** How many rows were added. */
	int added() {
		return this.added;
	}

	/** How many rows do not stand any more. */
	int gone() {
		return this.gone;
	}

	/** Makes a pair of a row. */
	interface PairReader {

		PairRow read(ResultSet row) throws SQLException;

	}

}
