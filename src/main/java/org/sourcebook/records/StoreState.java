package org.sourcebook.records;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * What a store holds: which set, and which closed editions.
 *
 * @param filesDigest the digest of the files it was loaded from, or null if it is empty
 * @param loaderVersion the version of the loader that wrote it
 * @param openChanges how many records of the open edition differ from the last closed one
 * @param editions the digest of every closed edition
 */
record StoreState(@Nullable String filesDigest, int loaderVersion, int openChanges, Map<Integer, String> editions) {

	private static final StoreState EMPTY = new StoreState(null, 0, 0, Map.of());

	/** Looks into a store that may be empty or not there yet. */
	static StoreState read(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			return hasTables(connection) ? read(connection) : EMPTY;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("cannot look into the store", ex);
		}
	}

	private static boolean hasTables(Connection connection) throws SQLException {
		String sql = "select count(*) from information_schema.tables where lower(table_name) = 'record_set'"
				+ " and lower(table_schema) = lower(current_schema)";
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() && rows.getInt(1) > 0;
		}
	}

	/** Looks into a store whose tables are there. */
	static StoreState read(Connection connection) throws SQLException {
		Map<Integer, String> editions = new TreeMap<>();
		try (Statement statement = connection.createStatement()) {
			try (ResultSet rows = statement.executeQuery("select number, digest from edition")) {
				while (rows.next()) {
					editions.put(rows.getInt(1), rows.getString(2));
				}
			}
			String sql = "select files_digest, loader_version, open_changes from record_set";
			try (ResultSet rows = statement.executeQuery(sql)) {
				return rows.next() ? new StoreState(rows.getString(1), rows.getInt(2), rows.getInt(3), editions)
						: EMPTY;
			}
		}
	}

	/** The number of the last closed edition, or 0. */
	int lastEdition() {
		return this.editions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Whether the store holds just these files, written by this loader. */
	boolean holds(String digest, int loader) {
		return digest.equals(this.filesDigest) && this.loaderVersion == loader;
	}

	/**
	 * Why the store may not be brought to a set by a loader, or null if it may: a newer
	 * set is never undone by an older one, nor are rows of a newer loader by an older
	 * one.
	 */
	@Nullable String outranks(History history, int loader) {
		ClosedEdition last = history.last();
		int number = (last != null) ? last.number() : 0;
		if (lastEdition() > number) {
			return "The database holds edition %d, the record files end with %s: the newer set is served as it is"
				.formatted(lastEdition(), (number > 0) ? "edition " + number : "the open one");
		}
		if (this.loaderVersion > loader) {
			return "The database was loaded by a newer version of Sourcebook (loader %d, here %d): it is served as it is"
				.formatted(this.loaderVersion, loader);
		}
		return null;
	}

	/**
	 * Refuses a set whose history is another than the store's.
	 * @throws ConflictingEdition if both have the same edition with different content
	 */
	void rejectConflict(History history) {
		for (ClosedEdition edition : history.editions()) {
			String stored = this.editions.get(edition.number());
			if (stored != null && !stored.equals(edition.digest())) {
				throw new ConflictingEdition(edition.number(), edition.digest(), stored);
			}
		}
	}

}
