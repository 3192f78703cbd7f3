package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sourcebook.kernel.Word;

/**
 * Brings a store up to a record set, within one transaction: first the closed editions it
 * lacks, one after the other, then what differs in the open one.
 */
final class RecordLoader {

	private static final Logger logger = LoggerFactory.getLogger(RecordLoader.class);

	private static final int PROGRESS = 10_000;

	private final Connection connection;

	private final RecordSet set;

	private final Map<RecordKey, CuratedRecord> registry = new HashMap<>();

	private final RowWriter rows;

	private int written;

	RecordLoader(Connection connection, RecordSet set) throws SQLException {
		this.connection = connection;
		this.set = set;
		this.rows = new RowWriter(connection, nextKey(connection));
	}

	private static long nextKey(Connection connection) throws SQLException {
		long last = 0;
		try (Statement statement = connection.createStatement()) {
			for (Table table : Table.values()) {
				if (table.insert().contains("(pk,")) {
					try (ResultSet max = statement.executeQuery("select max(pk) from " + table.sqlName())) {
						last = Math.max(last, max.next() ? max.getLong(1) : 0);
					}
				}
			}
		}
		return last + 1;
	}

	/** Loads everything the store lacks. */
	void load(StoreState before, String filesDigest, int loaderVersion) throws SQLException {
		removeOpen();
		int loaded = before.lastEdition();
		if (before.loaderVersion() != loaderVersion) {
			removeAll();
			loaded = 0;
		}
		Map<RecordKey, ClosedEdition.Sum> sums = Map.of();
		Trees trees = trees();
		for (ClosedEdition edition : this.set.history().editions()) {
			if (edition.number() <= loaded) {
				replay(edition);
				trees = trees();
			}
			else {
				trees = load(edition, sums, trees);
			}
			sums = edition.sums();
		}
		loadOpen(trees);
		this.rows.flush();
		writeState(filesDigest, loaderVersion);
	}

	/** Reads the registries of an edition that is in the store already. */
	private void replay(ClosedEdition edition) {
		this.set.history().forEachNew(edition.number(), RecordKind.REPORT, false, (entry) -> remember(entry));
		this.registry.keySet().retainAll(edition.sums().keySet());
	}

	private void remember(CuratedRecord entry) {
		this.registry.put(RecordKey.of(entry), entry);
	}

	private Trees trees() {
		return new Trees(entries(SourceEntry.class), entries(LocationEntry.class));
	}

	private <T> Collection<T> entries(Class<T> type) {
		return this.registry.values().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private Map<String, String> units() {
		Map<String, String> units = new HashMap<>();
		for (MetricEntry metric : entries(MetricEntry.class)) {
			units.put(metric.id(), metric.unit());
			metric.formerly().forEach((former) -> units.put(former, metric.unit()));
		}
		return units;
	}

	private Trees load(ClosedEdition edition, Map<RecordKey, ClosedEdition.Sum> sums, Trees before)
			throws SQLException {
		Level level = new Level(edition.number());
		RowEnder ender = new RowEnder(this.connection, level);
		SortedMap<RecordKey, ClosedEdition.Sum> fresh = edition.newSince(sums);
		for (RecordKey key : sums.keySet()) {
			if (fresh.containsKey(key) || !edition.sums().containsKey(key)) {
				ender.end(key);
			}
		}
		ender.flush();
		this.set.history().forEachNew(edition.number(), RecordKind.REPORT, false, (entry) -> remember(entry));
		this.registry.keySet().retainAll(edition.sums().keySet());
		Trees trees = trees();
		this.rows.add(Table.EDITION, edition.number(), edition.date(), edition.note(), edition.previous(),
				edition.digest());
		new TreeChanges(this.connection, this.rows, level, ender).apply(before, trees);
		Writer writer = new Writer(level, trees, fresh);
		for (CuratedRecord entry : this.registry.values()) {
			if (fresh.containsKey(RecordKey.of(entry))) {
				writer.write(entry);
			}
		}
		this.set.history().forEachNew(edition.number(), RecordKind.REPORT, true, writer::write);
		this.rows.flush();
		writeContent(edition, fresh);
		return trees;
	}

	private void loadOpen(Trees closed) throws SQLException {
		RowEnder ender = new RowEnder(this.connection, Level.OPEN);
		for (RecordKey key : this.set.changed()) {
			ender.end(key);
		}
		for (RecordKey key : this.set.gone()) {
			ender.end(key);
		}
		ender.flush();
		this.registry.clear();
		this.registry.putAll(this.set.registry());
		Trees trees = trees();
		new TreeChanges(this.connection, this.rows, Level.OPEN, ender).apply(closed, trees);
		this.set.forEach(this.set.changed(), new Writer(Level.OPEN, trees, this.set.sums())::write);
	}

	private void removeOpen() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate("delete from hidden");
			for (String child : new String[] { "hop", "relation" }) {
				statement.executeUpdate("delete from %s where claim_pk in (select pk from claim where since = %d)"
					.formatted(child, Level.OPEN_NUMBER));
			}
			statement.executeUpdate(
					"delete from report_storyline where report_pk in (select pk from report where since = %d)"
						.formatted(Level.OPEN_NUMBER));
			statement.executeUpdate(
					"delete from location_alias where location_pk in (select pk from location where since = %d)"
						.formatted(Level.OPEN_NUMBER));
			for (String child : new String[] { "source_alias", "source_span" }) {
				statement.executeUpdate("delete from %s where source_pk in (select pk from source where since = %d)"
					.formatted(child, Level.OPEN_NUMBER));
			}
			Table[] tables = Table.values();
			for (int i = tables.length - 1; i >= 0; i--) {
				if (tables[i].insert().contains(" since,")) {
					statement.executeUpdate(
							"delete from %s where since = %d".formatted(tables[i].sqlName(), Level.OPEN_NUMBER));
				}
			}
		}
	}

	/** Empties the store, to be loaded anew by another version of the loader. */
	private void removeAll() throws SQLException {
		Table[] tables = Table.values();
		try (Statement statement = this.connection.createStatement()) {
			for (int i = tables.length - 1; i >= 0; i--) {
				statement.executeUpdate("delete from " + tables[i].sqlName());
			}
		}
	}

	private void writeContent(ClosedEdition edition, Map<RecordKey, ClosedEdition.Sum> fresh) throws SQLException {
		for (RecordKind kind : RecordKind.values()) {
			int total = count(edition.sums(), kind);
			int added = (int) fresh.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().kind() == kind && entry.getValue().version() == 1)
				.count();
			this.rows.add(Table.EDITION_CONTENT, edition.number(), kind.collection(), total, added,
					count(fresh, kind) - added);
		}
		for (String table : new String[] { "claim", "estimate" }) {
			try (PreparedStatement statement = this.connection
				.prepareStatement("select count(*), sum(case when since = ? then 1 else 0 end) from " + table
						+ " where since <= ? and until > ?")) {
				for (int i = 1; i <= 3; i++) {
					statement.setInt(i, edition.number());
				}
				try (ResultSet row = statement.executeQuery()) {
					row.next();
					this.rows.add(Table.EDITION_CONTENT, edition.number(), table + "s", row.getInt(1), row.getInt(2),
							0);
				}
			}
		}
	}

	private static int count(Map<RecordKey, ClosedEdition.Sum> sums, RecordKind kind) {
		return (int) sums.keySet().stream().filter((key) -> key.kind() == kind).count();
	}

	private void writeState(String filesDigest, int loaderVersion) throws SQLException {
		ClosedEdition last = this.set.history().last();
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate("delete from record_set");
		}
		String sql = "insert into record_set (id, last_edition, open_digest, files_digest, loader_version, open_changes,"
				+ " open_date) values (1, ?, ?, ?, ?, ?, ?)";
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setInt(1, (last != null) ? last.number() : 0);
			statement.setString(2, this.set.openDigest());
			statement.setString(3, filesDigest);
			statement.setInt(4, loaderVersion);
			statement.setInt(5, this.set.changed().size() + this.set.gone().size());
			statement.setObject(6, this.set.openDate());
			statement.executeUpdate();
		}
	}

	/** Writes records of one level. */
	private final class Writer {

		private final Level level;

		private final Map<RecordKey, ClosedEdition.Sum> sums;

		private final RegistryRows registryRows;

		private final ReportRows reportRows;

		Writer(Level level, Trees trees, Map<RecordKey, ClosedEdition.Sum> sums) {
			this.level = level;
			this.sums = new TreeMap<>(sums);
			this.registryRows = new RegistryRows(RecordLoader.this.rows, level);
			this.reportRows = new ReportRows(RecordLoader.this.rows, level, trees, units());
		}

		void write(CuratedRecord entry) {
			RecordKey key = RecordKey.of(entry);
			ClosedEdition.Sum sum = this.sums.get(key);
			int version = (sum != null) ? sum.version() : 1;
			try {
				if (entry instanceof ReportFile report) {
					this.reportRows.write(report, version);
					progress();
				}
				else {
					this.registryRows.write(entry, version);
				}
				corrections(entry);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("cannot write " + key, ex);
			}
		}

		private void progress() {
			if (++RecordLoader.this.written % PROGRESS == 0) {
				logger.info("Loaded {} reports", RecordLoader.this.written);
			}
		}

		private void corrections(CuratedRecord entry) throws SQLException {
			String collection = RecordKind.of(entry).collection();
			for (String former : entry.formerly()) {
				RecordLoader.this.rows.add(Table.FORMER_ID, RecordLoader.this.rows.newKey(), collection, former,
						entry.id(), this.level.number(), Level.NO_END);
			}
			String start = collection + "-" + entry.id() + "-";
			int seq = 1;
			for (Correction correction : entry.corrections()) {
				String part = (correction.record() != null) ? entry.id() + "-" + correction.record() : null;
				correction(start + seq++, collection, entry.id(), part, correction.date(), Word.of(correction.kind()),
						correction.reason());
			}
			withdrawal(start + "withdrawal", collection, entry.id(), null, entry.withdrawn());
			if (entry instanceof ReportFile report) {
				for (ClaimFile claim : report.claims()) {
					withdrawal(start + claim.id() + "-withdrawal", collection, entry.id(), report.claimId(claim),
							claim.withdrawn());
				}
			}
		}

		private void withdrawal(String id, String collection, String record, @Nullable String part,
				@Nullable Withdrawal withdrawn) throws SQLException {
			if (withdrawn != null) {
				correction(id, collection, record, part, withdrawn.date(), "withdrawal", withdrawn.reason());
			}
		}

		private void correction(String id, String collection, String record, @Nullable String part, LocalDate date,
				String kind, String reason) throws SQLException {
			RecordLoader.this.rows.add(Table.CORRECTION, RecordLoader.this.rows.newKey(), id, this.level.number(),
					Level.NO_END, collection, record, part, date, kind, reason);
		}

	}

}
