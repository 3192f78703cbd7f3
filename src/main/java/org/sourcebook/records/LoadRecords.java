package org.sourcebook.records;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.util.HexFormat;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The repeatable Flyway migration that brings the store up to the record files. Its
 * checksum covers the bytes of all files and the version of the loader, so that Flyway
 * runs it when, and only when, one of these changed.
 */
final class LoadRecords implements JavaMigration {

	/**
	 * Raised whenever the loader writes other rows for the same files. The store is then
	 * loaded anew.
	 */
	static final int LOADER_VERSION = 1;

	private static final Logger logger = LoggerFactory.getLogger(LoadRecords.class);

	private final String filesDigest;

	private final @Nullable RecordSet set;

	/**
	 * Creates the migration.
	 * @param filesDigest the digest of all files
	 * @param set the checked set, or null if the store holds these very files
	 */
	LoadRecords(String filesDigest, @Nullable RecordSet set) {
		this.filesDigest = filesDigest;
		this.set = set;
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	/** Flyway knows the migration by this text; it never changes. */
	@Override
	public String getDescription() {
		return "load records";
	}

	@Override
	public Integer getChecksum() {
		return ByteBuffer.wrap(HexFormat.of().parseHex(this.filesDigest)).getInt() + LOADER_VERSION;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		StoreState state = StoreState.read(connection);
		if (this.set == null || state.holds(this.filesDigest, LOADER_VERSION)) {
			return;
		}
		state.rejectConflict(this.set.history());
		ClosedEdition last = this.set.history().last();
		int number = (last != null) ? last.number() : 0;
		if (state.lastEdition() > number) {
			logger.warn(
					"The database holds edition {}, the record files end with edition {}: the newer set is served as it is",
					state.lastEdition(), number);
			return;
		}
		long start = System.nanoTime();
		new RecordLoader(connection, this.set).load(state, this.filesDigest, LOADER_VERSION);
		logger.info("Loaded {} reports in {} ms: edition {}, {} records wait for the next one", this.set.reportCount(),
				(System.nanoTime() - start) / 1_000_000, (number > 0) ? number : "open", this.set.waiting());
	}

}
