package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Writes how much an edition contains and how much it brought, by collection. A record
 * that got another id is changed, not added, and so are its claims and estimates.
 */
final class EditionContent {

	private final Connection connection;

	private final RowWriter rows;

	private final ClosedEdition edition;

	EditionContent(Connection connection, RowWriter rows, ClosedEdition edition) {
		this.connection = connection;
		this.rows = rows;
		this.edition = edition;
	}

	/**
	 * Writes the counts. What was in the edition before is in this one: nothing vanishes.
	 */
	void write(ChangeRows brought) throws SQLException {
		for (RecordKind kind : RecordKind.values()) {
			write(kind.collection(), brought);
		}
		write("claims", brought);
		write("estimates", brought);
	}

	private void write(String collection, ChangeRows brought) throws SQLException {
		this.rows.add(Table.EDITION_CONTENT, this.edition.number(), collection,
				before(collection) + brought.added(collection), brought.added(collection), brought.changed(collection));
	}

	private int before(String collection) throws SQLException {
		String sql = "select total from edition_content where edition = ? and collection = ?";
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setInt(1, this.edition.number() - 1);
			statement.setString(2, collection);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getInt(1) : 0;
			}
		}
	}

}
