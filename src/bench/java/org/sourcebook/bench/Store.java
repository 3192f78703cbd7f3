package org.sourcebook.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.sourcebook.SourcebookApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A PostgreSQL that lies in a folder of its own and is kept from run to run, so that a
 * second run finds the store of the first.
 */
final class Store implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	Store(Path folder) throws IOException {
		this.postgres = EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("shared_buffers", "512MB")
			.setServerConfig("max_wal_size", "4GB")
			.setOutputRedirector(Redirect.DISCARD)
			.setErrorRedirector(Redirect.DISCARD)
			.start();
	}

	/** Starts the application on it, at a port nobody else uses. */
	ConfigurableApplicationContext start(String records) {
		return new SpringApplication(SourcebookApplication.class).run("--spring.profiles.active=postgres", "--sourcebook.records=" + records,
				"--spring.datasource.url=" + this.postgres.getJdbcUrl("postgres", "postgres"),
				"--server.port=0", "--logging.level.root=warn", "--logging.level.org.sourcebook=info");
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
