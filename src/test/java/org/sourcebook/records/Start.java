package org.sourcebook.records;

import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.sourcebook.testing.Databases;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * Starts as much of the application as brings a store up to the record files: Flyway as
 * Spring Boot sets it up, with the application's own settings.
 */
final class Start {

	private Start() {
	}

	/** Starts on a store, and stops again. */
	static void on(String url, String records) {
		Throwable failure = failure(Databases.at(url), records);
		if (failure != null) {
			throw new AssertionError("did not start: " + failure, failure);
		}
	}

	/** Tries to start on a store, and tells the root of why it did not, if it did not. */
	static @Nullable Throwable failure(DataSource store, String records) {
		AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
		runner(store, records).run((context) -> failure.set(context.getStartupFailure()));
		Throwable root = failure.get();
		while (root != null && root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	/** What starts, for a closer look. */
	static ApplicationContextRunner runner(DataSource store, String records) {
		return new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
			.withUserConfiguration(RecordsConfiguration.class)
			.withBean(DataSource.class, () -> store)
			.withPropertyValues("sourcebook.records=" + records);
	}

}
