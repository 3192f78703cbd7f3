package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

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
		RowRemover remover = new RowRemover(this.connection);
		remover.removeOpen();
		int loaded = before.lastEdition();
		if (before.loaderVersion() != loaderVersion) {
			remover.removeAll();
			loaded = 0;
		}
		ClosedEdition last = null;
		RegistryState registries = registries();
		for (ClosedEdition edition : this.set.history().editions()) {
			if (edition.number() <= loaded) {
				replay(edition);
				registries = registries();
			}
			else {
				registries = load(edition, last, registries);
			}
			last = edition;
		}
		loadOpen(registries);
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

	private RegistryState registries() {
		return RegistryState.of(this.registry.values());
	}

	private RegistryState load(ClosedEdition edition, @Nullable ClosedEdition last, RegistryState before)
			throws SQLException {
		Map<RecordKey, ClosedEdition.Sum> sums = (last != null) ? last.sums() : Map.of();
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
		RegistryState registries = registries();
		this.rows.add(Table.EDITION, edition.number(), edition.date(), edition.note(), edition.previous(),
				edition.digest());
		new TreeChanges(this.connection, this.rows, level, ender).apply(before, registries);
		ChangeRows changes = new ChangeRows(this.connection, this.rows, level, last,
				(keys) -> this.set.history().closedBefore(edition.number(), keys));
		Writer writer = new Writer(level, registries, fresh, changes);
		for (RecordKey key : fresh.keySet()) {
			CuratedRecord entry = this.registry.get(key);
			if (entry != null) {
				writer.write(entry);
			}
		}
		this.set.history().forEachNew(edition.number(), RecordKind.REPORT, true, writer::write);
		changes.flush();
		this.rows.flush();
		new EditionContent(this.connection, this.rows, edition).write(changes);
		new DisagreementRows(this.connection, this.rows, level, ender).write(before, registries);
		new LeaningRows(this.connection, this.rows, level, ender).write(before, registries);
		return registries;
	}

	private void loadOpen(RegistryState closed) throws SQLException {
		RowEnder ender = new RowEnder(this.connection, Level.OPEN);
		this.set.overwritten().forEach(ender::end);
		ender.flush();
		this.registry.clear();
		this.registry.putAll(this.set.registry());
		RegistryState registries = registries();
		new TreeChanges(this.connection, this.rows, Level.OPEN, ender).apply(closed, registries);
		ChangeRows changes = new ChangeRows(this.connection, this.rows, Level.OPEN, this.set.history().last(),
				this.set.history()::lastClosed);
		this.set.forEach(this.set.changed(), new Writer(Level.OPEN, registries, this.set.sums(), changes)::write);
		changes.flush();
		new DisagreementRows(this.connection, this.rows, Level.OPEN, ender).write(closed, registries);
		new LeaningRows(this.connection, this.rows, Level.OPEN, ender).write(closed, registries);
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
			statement.setInt(5, this.set.waiting());
			statement.setObject(6, this.set.openDate());
			statement.executeUpdate();
		}
	}

	/** Writes records of one level. */
	private final class Writer {

		private final Level level;

		private final Map<RecordKey, ClosedEdition.Sum> sums;

		private final ChangeRows changes;

		private final RegistryRows registryRows;

		private final ReportRows reportRows;

		Writer(Level level, RegistryState registries, Map<RecordKey, ClosedEdition.Sum> sums, ChangeRows changes) {
			this.level = level;
			this.sums = sums;
			this.changes = changes;
			this.registryRows = new RegistryRows(RecordLoader.this.rows, level);
			this.reportRows = new ReportRows(RecordLoader.this.rows, level, registries);
		}

		void write(CuratedRecord entry) {
			RecordKey key = RecordKey.of(entry);
			ClosedEdition.Sum sum = Objects.requireNonNull(this.sums.get(key));
			try {
				if (entry instanceof ReportFile report) {
					this.reportRows.write(report, sum.version());
					progress();
				}
				else {
					this.registryRows.write(entry, sum.version());
				}
				corrections(entry);
				this.changes.add(entry, sum);
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
					for (EstimateFile estimate : claim.estimates()) {
						withdrawal(start + claim.id() + "-" + estimate.id() + "-withdrawal", collection, entry.id(),
								report.claimId(claim) + "-" + estimate.id(), estimate.withdrawn());
					}
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
