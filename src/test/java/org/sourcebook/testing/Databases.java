package org.sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fresh, empty databases for tests: H2 in memory, H2 in a file, and PostgreSQL. There is
 * one PostgreSQL per test run; it is started when a test first wants it.
 * <p>
 * Its default collation skips punctuation (ICU, {@code und-u-ka-shifted}), as the locales
 * of many servers do. So whatever sorts or compares slugs without saying {@code "C"} is
 * found out here.
 */
public final class Databases {

	private static final AtomicInteger count = new AtomicInteger();

	private Databases() {
	}

	/** An address of a new PostgreSQL database. */
	public static String postgres() {
		String name = "test" + count.incrementAndGet();
		try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("cannot create a database", ex);
		}
		return Server.POSTGRES.getJdbcUrl("postgres", name);
	}

	/** An address of a new H2 database in memory, like the one the application uses. */
	public static String h2() {
		return "jdbc:h2:mem:test%d;USER=sa;DB_CLOSE_DELAY=-1".formatted(count.incrementAndGet());
	}

	/** Connections to an address; every one is new. */
	public static DataSource at(String url) {
		return new DriverManagerDataSource(url);
	}

	/** Holds the server, so that it starts late and once. */
	private static final class Server {

		private static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setLocaleConfig("locale", "C")
					.setLocaleConfig("locale-provider", "icu")
					.setLocaleConfig("icu-locale", "und-u-ka-shifted")
					.setOutputRedirector(Redirect.DISCARD)
					.setErrorRedirector(Redirect.DISCARD)
					.setRegisterShutdownHook(true)
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("cannot start PostgreSQL", ex);
			}
		}

	}

}
