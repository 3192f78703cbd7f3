package org.sourcebook.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An opaque position in a walk through a collection. Written as base64url of a compact
 * JSON array, so that it needs no escaping in a URL and nobody is tempted to build one.
 *
 * @param edition the edition the walk began in, and stays in
 * @param query a hash of the query it belongs to, the edition and the position: see
 * {@link RequestQuery#cursor}
 * @param position the sort values of the last row seen
 */
public record Cursor(String edition, String query, List<String> position) {

	private static final JsonMapper JSON = JsonMapper.shared();

	public Cursor {
		position = List.copyOf(position);
	}

	/** The cursor as it stands in a URL. */
	public String encode() {
		List<String> parts = new ArrayList<>(List.of(this.edition, this.query));
		parts.addAll(this.position);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
	}

	/**
	 * Reads a cursor.
	 * @throws IllegalArgumentException if the text is not exactly what {@link #encode()}
	 * writes
	 */
	public static Cursor decode(String text) {
		Cursor cursor = read(text);
		// Both decoders are lenient; a walk has one spelling.
		if (!cursor.encode().equals(text)) {
			throw new IllegalArgumentException("not a cursor");
		}
		return cursor;
	}

	private static Cursor read(String text) {
		try {
			List<String> parts = List.of(JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class));
			return new Cursor(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
		}
		catch (JacksonException | NullPointerException | IndexOutOfBoundsException ex) {
			throw new IllegalArgumentException("not a cursor", ex);
		}
	}

}
