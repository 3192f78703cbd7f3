package org.sourcebook.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the application over HTTP and reads what it answers.
 */
record Http(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** An answer that has to be a 200. */
	Answer get(String path, String... headers) {
		Answer answer = any("GET", path, headers);
		if (answer.status() != 200) {
			throw new AssertionError(path + " is " + answer.status() + ": " + answer.body());
		}
		return answer;
	}

	/** Whatever is answered, but whole. */
	Answer any(String method, String path, String... headers) {
		try {
			return send(method, path, headers);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whatever is answered.
	 * @throws IOException if the answer breaks off
	 */
	Answer send(String method, String path, String... headers) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An answer.
	 */
	record Answer(HttpResponse<byte[]> response) {

		int status() {
			return this.response.statusCode();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		String body() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		JsonNode json() {
			return JsonMapper.shared().readTree(body());
		}

		List<JsonNode> lines() {
			return body().lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
		}

		/** The rows of CSV, the header row first. */
		List<List<String>> rows() {
			List<List<String>> rows = new ArrayList<>();
			for (CsvRecord row : CsvReader.builder().skipEmptyLines(false).ofCsvRecord(body())) {
				rows.add(row.getFields());
			}
			return rows;
		}

		/** The cells of a column. */
		List<String> column(String name) {
			List<List<String>> rows = rows();
			int column = rows.get(0).indexOf(name);
			return rows.stream().skip(1).map((row) -> row.get(column)).toList();
		}

		/** The path of the next page. */
		Optional<String> next() {
			String link = header("Link");
			return link.isEmpty() ? Optional.empty() : Optional.of(link.substring(1, link.indexOf('>')));
		}

	}

}
