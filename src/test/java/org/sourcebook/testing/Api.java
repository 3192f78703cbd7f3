package org.sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sourcebook.SourcebookApplication;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The application itself, running on a database of its own, as its users meet it.
 */
public final class Api {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** Headers that say nothing of the answer. */
	private static final Set<String> PASSING = Set.of("date", "connection", "keep-alive");

	private final Database database;

	private final int port;

	private final Statements statements;

	private Api(Database database, int port, Statements statements) {
		this.database = database;
		this.port = port;
		this.statements = statements;
	}

	/** Starts the application on a new database; it runs until the end of the tests. */
	static Api start(Database database, String records) {
		return start(database, records, (context) -> {
		});
	}

	/** Starts the application on a new database that can be told to go away. */
	public static Api start(Database database, String records, FailingStore store) {
		return start(database, records, (context) -> context.getBeanFactory().addBeanPostProcessor(store));
	}

	private static Api start(Database database, String records,
			ApplicationContextInitializer<ConfigurableApplicationContext> more) {
		Statements statements = new Statements();
		SpringApplication application = new SpringApplication(SourcebookApplication.class);
		application.setBannerMode(Banner.Mode.OFF);
		application.setEnvironment(environment(database, records));
		application.addInitializers(
				(context) -> context.getBeanFactory().addBeanPostProcessor((BeanPostProcessor) statements));
		application.addInitializers(more);
		ConfigurableApplicationContext context = application.run();
		return new Api(database, context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
				statements);
	}

	/** The settings an operator would make. */
	private static StandardEnvironment environment(Database database, String records) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("SERVER_PORT", "0");
		variables.put("SOURCEBOOK_RECORDS", records);
		variables.put("SPRING_DATASOURCE_URL", database.fresh());
		if (database == Database.POSTGRES) {
			variables.put("SPRING_PROFILES_ACTIVE", "postgres");
		}
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		return environment;
	}

	/** The port it listens on. */
	public int port() {
		return this.port;
	}

	/** Asks for a path and query. */
	public Answer get(String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
			var response = CLIENT.send(request, BodyHandlers.ofString());
			Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
			headers.keySet().removeAll(PASSING);
			return new Answer(path, response.statusCode(), headers, response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The statements the store is sent to answer a path and query. */
	public List<String> statements(String path) {
		this.statements.forget();
		Answer answer = get(path);
		if (answer.status() != 200) {
			throw new AssertionError(path + " is answered with " + answer.status() + " " + answer.body());
		}
		return this.statements.since();
	}

	@Override
	public String toString() {
		return this.database.toString();
	}

}
