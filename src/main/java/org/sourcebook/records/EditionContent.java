package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what an edition contains and what it brought, by collection. A record that got
 * another id is changed, not added, and so are its claims and estimates.
 */
final class EditionContent {

	private final Connection connection;

	private final RowWriter rows;

	private final ClosedEdition edition;

	private final Count claims = new Count("claim");

	private final Count estimates = new Count("estimate");

	EditionContent(Connection connection, RowWriter rows, ClosedEdition edition) {
		this.connection = connection;
		this.rows = rows;
		this.edition = edition;
	}

	/** Counts the claims and estimates of a report that is new or changed. */
	void count(ReportFile report, int version) throws SQLException {
		List<String> names = new ArrayList<>();
		if (version > 1) {
			names.addAll(report.formerly());
			names.add(report.id());
		}
		List<String> claimIds = report.claims().stream().map((claim) -> "-" + claim.id()).toList();
		List<String> estimateIds = report.claims()
			.stream()
			.flatMap((claim) -> claim.estimates().stream().map((estimate) -> "-" + claim.id() + "-" + estimate.id()))
			.toList();
		this.claims.add(ended("claim", names), claimIds);
		this.estimates.add(ended("estimate", names), estimateIds);
	}

	/** The ids of rows that end with this edition, without the id of their report. */
	private Set<String> ended(String table, List<String> reports) throws SQLException {
		Set<String> found = new HashSet<>();
		String sql = "select id from %s where report = ? and until = ?".formatted(table);
		for (String report : reports) {
			try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
				statement.setString(1, report);
				statement.setInt(2, this.edition.number());
				try (ResultSet row = statement.executeQuery()) {
					while (row.next()) {
						found.add(row.getString(1).substring(report.length()));
					}
				}
			}
		}
		return found;
	}

	/** Writes the counts when all other rows of the edition are in the store. */
	void write(Map<RecordKey, ClosedEdition.Sum> fresh) throws SQLException {
		for (RecordKind kind : RecordKind.values()) {
			int total = count(this.edition.sums(), kind);
			int added = (int) fresh.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().kind() == kind && entry.getValue().version() == 1)
				.count();
			write(kind.collection(), total, added, count(fresh, kind) - added);
		}
		this.claims.write();
		this.estimates.write();
	}

	private void write(String collection, int total, int added, int changed) throws SQLException {
		this.rows.add(Table.EDITION_CONTENT, this.edition.number(), collection, total, added, changed);
	}

	private static int count(Map<RecordKey, ClosedEdition.Sum> sums, RecordKind kind) {
		return (int) sums.keySet().stream().filter((key) -> key.kind() == kind).count();
	}

	/** The counts of one table. */
	private final class Count {

		private final String table;

		private int added;

		private int changed;

		private int gone;

		Count(String table) {
			this.table = table;
		}

		void add(Set<String> before, List<String> now) {
			int kept = (int) now.stream().filter(before::contains).count();
			this.changed += kept;
			this.added += now.size() - kept;
			this.gone += before.size() - kept;
		}

		void write() throws SQLException {
			String collection = this.table + "s";
			EditionContent.this.write(collection, before(collection) + this.added - this.gone, this.added,
					this.changed);
		}

		private int before(String collection) throws SQLException {
			String sql = "select total from edition_content where edition = ? and collection = ?";
			try (PreparedStatement statement = EditionContent.this.connection.prepareStatement(sql)) {
				statement.setInt(1, EditionContent.this.edition.number() - 1);
				statement.setString(2, collection);
				try (ResultSet row = statement.executeQuery()) {
					return row.next() ? row.getInt(1) : 0;
				}
			}
		}

	}

}
