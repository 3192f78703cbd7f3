package org.sourcebook.records;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Reads and checks the record files while Flyway is being set up: what breaks a rule
 * stops the start before the database is touched.
 */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(RecordsConfiguration.class);

	@Bean
	LoadRecords loadRecords(@Value("${sourcebook.records}") List<String> locations, DataSource dataSource) {
		RecordFiles files = RecordFiles.in(locations);
		String digest = files.digest();
		StoreState state = StoreState.read(dataSource);
		if (state.holds(digest, LoadRecords.LOADER_VERSION)) {
			logger.info("The records are those of the last start: edition {}, {} records wait for the next one",
					(state.lastEdition() > 0) ? state.lastEdition() : "open", state.openChanges());
			return LoadRecords.loaded(files, digest, state);
		}
		RecordSet set = RecordReader.read(files);
		state.rejectConflict(set.history());
		String newer = state.outranks(set.history(), LoadRecords.LOADER_VERSION);
		if (newer != null) {
			logger.warn(newer);
			return LoadRecords.loaded(files, digest, state);
		}
		return LoadRecords.waiting(files, digest, set);
	}

	/**
	 * Slugs are sorted by code point: on PostgreSQL by the collation "C", on H2 they are
	 * anyway.
	 */
	@Bean
	FlywayConfigurationCustomizer ascii(DataSource dataSource) throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(dataSource, (meta) -> meta.getDatabaseProductName());
		String collation = "PostgreSQL".equals(product) ? " collate \"C\"" : "";
		return (configuration) -> configuration.placeholders(Map.of("ascii", collation));
	}

}
