package org.sourcebook.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Removes rows that are replaced at each load. Rows of closed editions are not among
 * them.
 */
final class RowRemover {

	private final Connection connection;

	RowRemover(Connection connection) {
		this.connection = connection;
	}

	/** Removes the rows of the open edition. */
	void removeOpen() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate("delete from hidden");
			for (String child : new String[] { "hop", "relation" }) {
				statement.executeUpdate("delete from %s where claim_pk in (select pk from claim where since = %s)"
					.formatted(child, Level.OPEN_NUMBER));
			}
			statement.executeUpdate(
					"delete from report_storyline where report_pk in (select pk from report where since = %s)"
						.formatted(Level.OPEN_NUMBER));
			statement.executeUpdate(
					"delete from location_alias where location_pk in (select pk from location where since = %s)"
						.formatted(Level.OPEN_NUMBER));
			for (String child : new String[] { "source_alias", "source_span" }) {
				statement.executeUpdate("delete from %s where source_pk in (select pk from source where since = %s)"
					.formatted(child, Level.OPEN_NUMBER));
			}
			statement.executeUpdate(
					"delete from changed_field where record_change_pk in (select pk from record_change where since = %s)"
						.formatted(Level.OPEN_NUMBER));
			Table[] tables = Table.values();
			for (int i = tables.length - 1; i >= 0; i--) {
				if (tables[i].insert().contains(" since,")) {
					statement.executeUpdate(
							"delete from %s where since = %s".formatted(tables[i].sqlName(), Level.OPEN_NUMBER));
				}
			}
		}
	}

	/** Empties the store, to be loaded anew by another version of the loader. */
	void removeAll() throws SQLException {
		Table[] tables = Table.values();
		try (Statement statement = this.connection.createStatement()) {
			for (int i = tables.length - 1; i >= 0; i--) {
				statement.executeUpdate("delete from " + tables[i].sqlName());
			}
		}
	}

}
