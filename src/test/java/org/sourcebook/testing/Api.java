package org.sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

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

	private final String url;

	private final ConfigurableApplicationContext context;

	private final int port;

	private final Statements statements;

	private final AtomicInteger spellings = new AtomicInteger();

	private Api(Database database, String url, ConfigurableApplicationContext context, Statements statements) {
		this.database = database;
		this.url = url;
		this.context = context;
		this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		this.statements = statements;
	}

	/** Starts the application on a new database; it runs until the end of the tests. */
	static Api start(Database database, String records) {
		return start(database, database.fresh(), records, (context) -> {
		});
	}

	/** Starts the application on a new database that can be told to go away. */
	public static Api start(Database database, String records, FailingStore store) {
		return start(database, database.fresh(), records,
				(context) -> context.getBeanFactory().addBeanPostProcessor(store));
	}

	private static Api start(Database database, String url, String records,
			ApplicationContextInitializer<ConfigurableApplicationContext> more) {
		Statements statements = new Statements();
		SpringApplication application = new SpringApplication(SourcebookApplication.class);
		application.setBannerMode(Banner.Mode.OFF);
		application.setEnvironment(environment(database, url, records));
		application.addInitializers(
				(context) -> context.getBeanFactory().addBeanPostProcessor((BeanPostProcessor) statements));
		application.addInitializers(more);
		Api api = new Api(database, url, application.run(), statements);
		api.awaitIndex();
		return api;
	}

	/**
	 * Until the text index stands, its statements would be taken for those of a request.
	 */
	private void awaitIndex() {
		for (int attempt = 0; attempt < 600 && get("/api/v1/metrics?q=any").status() == 503; attempt++) {
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	/** Has another node load other records into the same database, and stop. */
	void load(String records) {
		start(this.database, this.url, records, (context) -> {
		}).stop();
	}

	/** Stops before the end of the tests. */
	void stop() {
		this.context.close();
	}

	/** The settings an operator would make. */
	private static StandardEnvironment environment(Database database, String url, String records) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("SERVER_PORT", "0");
		variables.put("SOURCEBOOK_RECORDS", records);
		variables.put("SPRING_DATASOURCE_URL", url);
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
		Reply reply = send("GET", path);
		return new Answer(path, reply.status(), reply.headers(), reply.text());
	}

	/**
	 * Sends a request.
	 * @param headers names and values of headers, by turns
	 */
	public Reply send(String method, String path, String... headers) {
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.method(method, BodyPublishers.noBody());
			if (headers.length > 0) {
				request.headers(headers);
			}
			var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
			Map<String, List<String>> received = new TreeMap<>(response.headers().map());
			received.keySet().removeAll(PASSING);
			return new Reply(response.statusCode(), received, response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The statements the store is sent to answer a path and query that nobody asked for
	 * before. It is spelled in a new way, so that no answer to it is kept.
	 */
	public List<String> statements(String path) {
		return statementsAgain(path + (path.contains("?") ? "" : "?") + "&".repeat(this.spellings.incrementAndGet()));
	}

	/**
	 * The statements the store is sent to answer a path and query, whether somebody asked
	 * for it before or not.
	 * @param headers names and values of headers, by turns
	 */
	public List<String> statementsAgain(String path, String... headers) {
		this.statements.forget();
		Reply reply = send("GET", path, headers);
		if (reply.status() != 200 && reply.status() != 304) {
			throw new AssertionError(path + " is answered with " + reply.status() + " " + reply.text());
		}
		return this.statements.since();
	}

	@Override
	public String toString() {
		return this.database.toString();
	}

}
