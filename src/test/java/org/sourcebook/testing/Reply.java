package org.sourcebook.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/**
 * What the application replied to a request of any kind.
 *
 * @param status the status
 * @param headers the headers by lower-case name, but for those of the connection and the
 * time
 * @param body the body as it came, in its coding
 */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {

	/** The values of a header, separated by commas, or null. */
	public @Nullable String header(String name) {
		List<String> values = this.headers.get(name);
		return (values != null) ? String.join(", ", values) : null;
	}

	/** The body without its coding. */
	public String text() {
		if (!"gzip".equals(header("content-encoding"))) {
			return new String(this.body, StandardCharsets.UTF_8);
		}
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
