package org.sourcebook.records;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Objects;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * The repeatable Flyway migration that brings the store up to the record files. Its
 * checksum covers the bytes of all files and the version of the loader, so that Flyway
 * runs it when, and only when, one of these changed. Where there is nothing to load, be
 * it that the store holds these very files or a newer set, the checksum is that of what
 * the store holds.
 */
final class LoadRecords implements JavaMigration, SmartInitializingSingleton {

	/**
	 * Raised whenever the loader writes other rows for the same files. The store is then
	 * loaded anew.
	 */
	static final int LOADER_VERSION = 6;

	private static final Logger logger = LoggerFactory.getLogger(LoadRecords.class);

	private final RecordFiles files;

	private final String filesDigest;

	private final int checksum;

	private @Nullable RecordSet set;

	private LoadRecords(RecordFiles files, String filesDigest, int checksum, @Nullable RecordSet set) {
		this.files = files;
		this.filesDigest = filesDigest;
		this.checksum = checksum;
		this.set = set;
	}

	/** The migration to a set that waits to be loaded, and has been checked. */
	static LoadRecords waiting(RecordFiles files, String filesDigest, RecordSet set) {
		return new LoadRecords(files, filesDigest, checksum(filesDigest, LOADER_VERSION), set);
	}

	/** The migration that has run already, to the state the store is in. */
	static LoadRecords loaded(RecordFiles files, String filesDigest, StoreState state) {
		String stored = Objects.requireNonNull(state.filesDigest());
		return new LoadRecords(files, filesDigest, checksum(stored, state.loaderVersion()), null);
	}

	private static int checksum(String filesDigest, int loaderVersion) {
		return ByteBuffer.wrap(HexFormat.of().parseHex(filesDigest)).getInt() + loaderVersion;
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
		return this.checksum;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	/**
	 * Loads the set. What the store holds is looked at again: another node may have been
	 * faster, with the same set or another.
	 */
	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		StoreState state = StoreState.read(connection);
		if (state.holds(this.filesDigest, LOADER_VERSION)) {
			return;
		}
		RecordSet checked = (this.set != null) ? this.set : RecordReader.read(this.files);
		state.rejectConflict(checked.history());
		String newer = state.outranks(checked.history(), LOADER_VERSION);
		if (newer != null) {
			logger.warn(newer);
			return;
		}
		long start = System.nanoTime();
		new RecordLoader(connection, checked).load(state, this.filesDigest, LOADER_VERSION);
		ClosedEdition last = checked.history().last();
		logger.info("Loaded {} reports in {} ms: edition {}, {} records wait for the next one", checked.reportCount(),
				(System.nanoTime() - start) / 1_000_000, (last != null) ? last.number() : "open", checked.waiting());
	}

	/** Lets go of the set: once the application is up, nobody needs it. */
	@Override
	public void afterSingletonsInstantiated() {
		this.set = null;
	}

}
