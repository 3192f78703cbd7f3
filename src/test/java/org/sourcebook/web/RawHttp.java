package org.sourcebook.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends bytes as they are, which no HTTP client would, and reads the answer until the
 * server closes the connection.
 */
public final class RawHttp {

	/** The headers of a browser, which would rather have HTML. */
	public static final String BROWSER = "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";

	private RawHttp() {
	}

	/** The answer to a program that asks for a path and query. */
	public static Answer get(int port, String pathAndQuery) {
		return send(port, "GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	public static Answer send(int port, String request) {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			socket.getInputStream().transferTo(answer);
			return parse(answer.toString(StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Answer parse(String text) {
		int end = text.indexOf("\r\n\r\n");
		String[] lines = text.substring(0, end).split("\r\n");
		Map<String, String> headers = new TreeMap<>();
		for (int i = 1; i < lines.length; i++) {
			String[] header = lines[i].split(": ?", 2);
			headers.merge(header[0].toLowerCase(Locale.ROOT), header[1], (one, other) -> one + " and " + other);
		}
		int status = Integer.parseInt(lines[0].split(" ")[1]);
		String body = text.substring(end + 4);
		return headers.containsKey("transfer-encoding") && !body.isEmpty() ? chunked(status, headers, body)
				: new Answer(status, headers, body, true);
	}

	private static Answer chunked(int status, Map<String, String> headers, String body) {
		StringBuilder whole = new StringBuilder();
		int start = 0;
		while (start < body.length()) {
			int lineEnd = body.indexOf("\r\n", start);
			int length = Integer.parseInt(body.substring(start, lineEnd), 16);
			if (length == 0) {
				return new Answer(status, headers, whole.toString(), true);
			}
			whole.append(body, lineEnd + 2, lineEnd + 2 + length);
			start = lineEnd + 2 + length + 2;
		}
		return new Answer(status, headers, whole.toString(), false);
	}

	/**
	 * An answer as it came, its chunks joined.
	 *
	 * @param bytes the body, a character for each byte
	 * @param complete whether the server ended the body, and did not break it off
	 */
	public record Answer(int status, Map<String, String> headers, String bytes, boolean complete) {

		public String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

		public String body() {
			return new String(this.bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		}

		public JsonNode json() {
			return JsonMapper.shared().readTree(body());
		}

	}

}
