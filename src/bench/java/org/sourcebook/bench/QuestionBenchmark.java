package org.sourcebook.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times questions and pages over HTTP: the first answer, which counts and remembers what
 * is computed once per state of the set, and the ones after it. Each is spelled anew, so
 * that no answer is one that was kept.
 * <p>
 * {@code ./mvnw -q -Pbench test-compile exec:exec -Dbench="QuestionBenchmark file:/tmp/bench/records /tmp/bench/postgres"}
 */
public final class QuestionBenchmark {

	private static final int TIMES = 20;

	/** Of the source with most claims, and of a metric and a storyline like the others. */
	private static final List<String> PATHS = List.of("/api/v1/claims?source=body-000",
			"/api/v1/claims?controversial=true", "/api/v1/claims?controversial=true&source=body-000",
			"/api/v1/claims?origin=body-000", "/api/v1/claims?minDepth=3", "/api/v1/claims?fold=repeats&source=body-000",
			"/api/v1/claims?facet=kind&source=body-000", "/api/v1/claims?q=karo", "/api/v1/claims?q=karo&facet=source",
			"/api/v1/timeline?storyline=storyline-00", "/api/v1/timeline?source=body-000",
			"/api/v1/disagreements?metric=metric-07", "/api/v1/disagreements?source=body-000",
			"/api/v1/disagreements?source=body-000&against=body-001", "/api/v1/disagreements?source=body-050",
			"/api/v1/relations", "/api/v1/relations?source=body-000", "/api/v1/estimates/latest?metric=metric-07",
			"/api/v1/estimates/envelope?metric=metric-07", "/api/v1/estimates/origins?metric=metric-07",
			"/api/v1/coverage?source=body-000", "/api/v1/sources", "/api/v1/sources/body-000/record",
			"/api/v1/sources/body-050/record", "/", "/claims?source=body-000", "/sources/body-000",
			"/storylines/storyline-00", "/embed/estimates?metric=metric-07&source=body-050");

	private final HttpClient client = HttpClient.newHttpClient();

	private final String base;

	private int spellings;

	private QuestionBenchmark(int port) {
		this.base = "http://localhost:" + port;
	}

	/**
	 * Times what is asked for, or else a question of every kind.
	 * @param args the location of the records, the folder of the database, and paths with
	 * their queries
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		try (Store store = new Store(Path.of(args[1])); ConfigurableApplicationContext started = store.start(args[0])) {
			int port = started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			QuestionBenchmark benchmark = new QuestionBenchmark(port);
			List<String> asked = List.of(args).subList(2, args.length);
			if (asked.isEmpty() || asked.toString().contains("q=")) {
				benchmark.awaitIndex();
			}
			for (String path : asked.isEmpty() ? PATHS : asked) {
				benchmark.time(path);
			}
		}
	}

	/** Until the text index stands, and says when it does. */
	private void awaitIndex() throws IOException, InterruptedException {
		long start = System.nanoTime();
		while (send("/api/v1/metrics?q=any").statusCode() == 503) {
			Thread.sleep(500);
		}
		System.out.printf("the text index stood %.1f s after the start%n", (System.nanoTime() - start) / 1e9);
	}

	private void time(String path) throws IOException, InterruptedException {
		double first = once(path);
		double[] times = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			times[i] = once(path);
		}
		Arrays.sort(times);
		System.out.printf("%-60s first %8.1f ms, then median %8.1f ms, slowest %8.1f ms%n", path, first,
				times[TIMES / 2], times[TIMES - 1]);
	}

	private double once(String path) throws IOException, InterruptedException {
		long start = System.nanoTime();
		this.spellings++;
		String spelled = path.startsWith("/api/") ? "&".repeat(this.spellings) : "&utm_id=" + this.spellings;
		HttpResponse<String> answer = send(path + (path.contains("?") ? "" : "?") + spelled);
		if (answer.statusCode() != 200) {
			System.out.printf("%s answered %d: %s%n", path, answer.statusCode(), answer.body());
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private HttpResponse<String> send(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.base + path)).build(), BodyHandlers.ofString());
	}

}
