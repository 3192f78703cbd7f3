package org.sourcebook.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times pages of claims by one source over HTTP: the first answer, which counts, then the
 * first page and one in the midst of the walk many times over.
 * <p>
 * {@code ./mvnw -q -Pbench test-compile exec:exec -Dbench="PageBenchmark file:/tmp/bench/records /tmp/bench/postgres family-001"}
 */
public final class PageBenchmark {

	private static final int WARMING = 400;

	private static final int TIMES = 1000;

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final String base;

	private PageBenchmark(int port) {
		this.base = "http://localhost:" + port;
	}

	/**
	 * Times one source.
	 * @param args the location of the records, the folder of the database, and the source
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		try (Store store = new Store(Path.of(args[1])); ConfigurableApplicationContext started = store.start(args[0])) {
			int port = started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			new PageBenchmark(port).run(args[2]);
		}
	}

	private void run(String source) throws IOException, InterruptedException {
		String first = "/api/v1/claims?source=" + source + "&size=50";
		long start = System.nanoTime();
		long total = page(first).at("/page/total").asLong();
		System.out.printf("%d claims by %s; the first answer, which counts them, took %.1f ms%n", total, source,
				(System.nanoTime() - start) / 1e6);
		time("the first page", first);
		time("the first page without its total", first + "&count=false");
		time("a page in the midst of it", middle(source, total));
		time("the first page, three fields only", first + "&fields=id,text,said");
	}

	private String middle(String source, long total) throws IOException, InterruptedException {
		String next = "/api/v1/claims?source=" + source + "&size=" + Math.max(1, Math.min(1000, total / 2));
		for (long seen = 0; seen < total / 2; seen += 1000) {
			next = page(next).at("/page/next").asString();
		}
		return next.replaceAll("size=[0-9]+", "size=50");
	}

	private void time(String what, String path) throws IOException, InterruptedException {
		for (int i = 0; i < WARMING; i++) {
			page(path);
		}
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			long start = System.nanoTime();
			ask(path);
			times.add((System.nanoTime() - start) / 1e6);
		}
		Collections.sort(times);
		System.out.printf("%-40s median %.1f ms, 95 of 100 within %.1f ms, slowest %.1f ms%n", what,
				times.get(TIMES / 2), times.get(TIMES * 95 / 100), times.get(TIMES - 1));
	}

	private JsonNode page(String path) throws IOException, InterruptedException {
		return this.json.readTree(ask(path));
	}

	private String ask(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(this.base + path)).build(),
				BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
		}
		return answer.body();
	}

}
